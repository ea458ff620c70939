import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatTimeRange } from '../../../../shared/time/formatTimeRange';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { DragTip, type DragTipProps } from '../../../ui/board/DragTip';
import type { BoardDrag } from '../../../ui/board/useBoardDrag';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import { titleOf } from '../words/titleOf';
import type { CardItem } from './cardItem';
import { clashAt } from './clashAt';
import type { DropPlan } from './dropPlan';
import { movesSeveral, outcomeOf } from './outcomeOf';
import { refusalSentence } from './refusalSentence';

export interface BoardTipProps {
  item: ItineraryItem;
  drag: BoardDrag;
  plan: DropPlan;
  /** What is moved with it, itself included. */
  chosen: readonly CardItem[];
  reader: ItemReader;
}

/** While a card is in the air: both local times, and who would have to be in two places. */
export function BoardTip({ item, drag, plan, chosen, reader }: BoardTipProps) {
  const { mission, t } = reader;
  const span = plan.spanOf(drag.target);
  const here = plan.zoneOf(drag.target);
  const isHome = zoneDifferenceMinutes(here, mission.homeZone, span.start) === 0;
  const zones = isHome ? [here] : [here, mission.homeZone];
  return (
    <DragTip
      clocks={zones.map((zone) => clockOf(zone, span, reader))}
      finding={obstacleOf({ item, drag, plan, chosen, reader })}
      keys={[
        { keys: t('board.key.escape'), text: t('board.key.escapeHint') },
        { keys: t('board.key.shift'), text: t('board.key.shiftHint') },
      ]}
    />
  );
}

/** Why it cannot go there, or who would have to be in two places. */
function obstacleOf({ item, drag, plan, chosen, reader }: BoardTipProps): DragTipProps['finding'] {
  const { mission, t } = reader;
  const mark = { severity: 'impossible' as const, severityLabel: t('common:severity.impossible') };
  const outcome = outcomeOf(item, drag, plan, chosen);
  if (!outcome.ok) {
    return { ...mark, title: t('board.refused.here'), reason: refusalSentence(outcome.error, reader) };
  }
  const along = movesSeveral(drag, chosen) ? chosen : [];
  const clash = clashAt(mission, item, plan.spanOf(drag.target), new Set(along.map((card) => card.item.id)));
  if (!clash) return undefined;
  const words = { name: personNameOf(clash.delegate, reader), title: titleOf(clash.other, reader) };
  return { ...mark, title: t('board.wouldClash'), reason: t('board.clash', words) };
}

function clockOf(zone: ZoneId, { start, end }: { start: number; end: number }, { mission, locale }: ItemReader) {
  return {
    place: placeNameOf(mission, zone, locale),
    times: formatTimeRange(wallTimeAt(start, zone), wallTimeAt(end, zone), locale),
    zone: formatZoneAbbreviation(zone, start, locale),
  };
}
