import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatTimeRange } from '../../../../shared/time/formatTimeRange';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { DragTip } from '../../../ui/board/DragTip';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { titleOf } from '../words/titleOf';
import { clashAt } from './clashAt';
import type { DropPlan } from './dropPlan';

export interface BoardTipProps {
  item: ItineraryItem;
  drag: BoardDrag;
  plan: DropPlan;
  /** What is moved with it. */
  along: ReadonlySet<ItemId>;
  reader: ItemReader;
}

/** While a card is in the air: both local times, and who would have to be in two places. */
export function BoardTip({ item, drag, plan, along, reader }: BoardTipProps) {
  const { mission, t } = reader;
  const span = plan.spanOf(drag.target);
  const here = plan.zoneOf(drag.target);
  const isHome = zoneDifferenceMinutes(here, mission.homeZone, span.start) === 0;
  const zones = isHome ? [here] : [here, mission.homeZone];
  const clash = clashAt(mission, item, span, along);
  return (
    <DragTip
      clocks={zones.map((zone) => clockOf(zone, span, reader))}
      finding={
        clash && {
          severity: 'impossible',
          severityLabel: t('common:severity.impossible'),
          title: t('board.wouldClash'),
          reason: t('board.clash', { name: personNameOf(clash.delegate, reader), title: titleOf(clash.other, reader) }),
        }
      }
      keys={[
        { keys: t('board.key.escape'), text: t('board.key.escapeHint') },
        { keys: t('board.key.shift'), text: t('board.key.shiftHint') },
      ]}
    />
  );
}

function clockOf(zone: ZoneId, { start, end }: { start: number; end: number }, { mission, locale }: ItemReader) {
  return {
    place: placeNameOf(mission, zone, locale),
    times: formatTimeRange(wallTimeAt(start, zone), wallTimeAt(end, zone), locale),
    zone: formatZoneAbbreviation(zone, start, locale),
  };
}
