import { memo } from 'react';
import { organiserNames } from '../../../../shared/jointActivities/organiserNames';
import { startTimeOf } from '../../../../shared/itinerary/startTimeOf';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { CardView } from '../../../ui/board/boardItem';
import { ItemCard } from '../../../ui/board/ItemCard';
import { ZoneChip } from '../../../ui/marks/ZoneChip';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import { clockWords, type DayPage } from '../words/clockWords';
import { itemIcon } from '../words/itemIcon';
import { itemKindOf } from '../words/itemKindOf';
import type { ItemReader } from '../words/itemReader';
import { sayTimes } from '../words/sayTimes';
import { shortPlaceOf } from '../words/shortPlaceOf';
import { timesOf } from '../words/timesOf';
import { titleOf } from '../words/titleOf';
import { whereOf } from '../words/whereOf';
import { whoOf } from '../words/whoOf';
import type { CardItem } from './cardItem';
import { FlightCard } from './FlightCard';

export interface ItineraryCardProps {
  card: CardItem;
  view: CardView;
  page: DayPage;
  reader: ItemReader;
}

/** Both ends of a leg and the jump between them need this much. */
const flightFrom = 104;

function Card({ card, view, page, reader }: ItineraryCardProps) {
  const { item, mark } = card;
  if (item.type === 'leg' && view.height >= flightFrom && !view.isNarrow) {
    return <FlightCard leg={item} view={view} page={page} reader={reader} mark={mark} />;
  }
  const start = startTimeOf(item);
  // A card that shares its column has its zone in the line of its times: the title needs the whole width.
  const zone = start && !view.isNarrow && clockWords(start, page, reader.locale).zone;
  return (
    <ItemCard
      kind={itemKindOf(item)}
      status={item.status}
      title={titleOf(item, reader)}
      room={view.height < 34 ? cornerOf(item, reader) : undefined}
      detail={detailOf(card, page, reader)}
      icon={!view.isNarrow && (item.type === 'leg' || card.span > 1) ? itemIcon(item) : undefined}
      zone={zone && <ZoneChip name={zone.name} longName={zone.longName} />}
      severity={mark}
      severityLabel={mark && reader.t(`common:severity.${mark}`)}
      height={view.height}
      isSelected={view.isSelected}
      isNarrow={view.isNarrow}
      isBegunAbove={view.isBegunAbove}
      isDragged={view.isDragged}
    />
  );
}

/** At the right of a single line: how long a leg takes, or the room. */
function cornerOf(item: ItineraryItem, reader: ItemReader): string | undefined {
  if (item.type === 'leg') return formatDuration(minutesBetween(item.departure, item.arrival), reader.locale);
  return shortPlaceOf(item, reader);
}

/** Times, then place, who organises a joint activity; who, where a card is wide enough to be about several. */
function detailOf({ item, span }: CardItem, page: DayPage, reader: ItemReader): string {
  const times = timesOf(item, page, reader.locale);
  const who = span > 1 && !item.everyone ? whoOf(item, reader) : '';
  const organisers = organiserNames(item, reader.mission, reader.locale);
  return [times && sayTimes(times), whereOf(item, reader), organisers, who].filter(Boolean).join(' · ');
}

/** What a card of the board looks like. */
export const ItineraryCard = memo(Card);
