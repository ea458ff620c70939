import { Plane } from 'lucide-react';
import { participantsOf } from '../../../../shared/itinerary/participantsOf';
import type { Leg } from '../../../../shared/model/itineraryItem';
import { partsOfWallTime, type WallTime } from '../../../../shared/model/wallTime';
import type { ItemMark } from '../days/itemMarks';
import { translatedText } from '../../../../shared/model/translatedText';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { formatTime } from '../../../../shared/time/formatTime';
import { instantOf } from '../../../../shared/time/instantOf';
import { minutesBetween } from '../../../../shared/time/minutesBetween';
import { zoneDifferenceMinutes } from '../../../../shared/time/zoneDifferenceMinutes';
import type { CardView } from '../../../ui/board/boardItem';
import { FlightBlock } from '../../../ui/board/FlightBlock';
import { type DayPage, zoneWords } from '../words/clockWords';
import { itemIcon } from '../words/itemIcon';
import type { ItemReader } from '../words/itemReader';
import { kindWordOf } from '../words/kindWordOf';
import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';

export interface FlightCardProps {
  leg: Leg;
  view: CardView;
  page: DayPage;
  reader: ItemReader;
  mark: ItemMark | undefined;
}

/** A leg at its true elapsed height, with the clock of each end and the jump between them. */
export function FlightCard({ leg, view, reader, mark }: FlightCardProps) {
  const { mission, locale, t } = reader;
  const elapsed = formatDuration(minutesBetween(leg.departure, leg.arrival), locale);
  return (
    <FlightBlock
      icon={itemIcon(leg) ?? Plane}
      departure={endOf(
        leg.departure,
        t('board.departs', { place: translatedText(leg, 'origin', locale).text }),
        reader,
      )}
      arrival={endOf(
        leg.arrival,
        t('board.arrives', { place: translatedText(leg, 'destination', locale).text }),
        reader,
      )}
      lines={[
        leg.number ?? kindWordOf(leg, reader),
        t('board.elapsed', { duration: elapsed }),
        t('common:count.people', { count: participantsOf(mission, leg).length }),
      ]}
      jump={jumpOf(leg, reader)}
      severity={mark}
      severityLabel={mark && t(`common:severity.${mark}`)}
      height={view.height}
      isSelected={view.isSelected}
    />
  );
}

function endOf(time: WallTime, words: string, { locale }: ItemReader) {
  const zone = zoneWords(time, locale);
  return { time: formatTime(time, locale), zone: zone.name, zoneLongName: zone.longName, words };
}

function jumpOf({ departure, arrival }: Leg, { mission, locale, t }: ItemReader): string | undefined {
  const { zone } = partsOfWallTime(arrival);
  const jump = zoneDifferenceMinutes(partsOfWallTime(departure).zone, zone, instantOf(arrival));
  if (jump === 0) return undefined;
  return t('time.jump', { difference: formatDifference(jump, locale), place: placeNameOf(mission, zone, locale) });
}
