import { placeNameOf } from '../../../../shared/itinerary/placeNameOf';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { formatZoneAbbreviation } from '../../../../shared/time/formatZoneAbbreviation';
import { BoardColumnHead } from '../../../ui/board/BoardColumnHead';
import type { ColumnJourney } from '../board/journeyOfColumn';
import { wayOf } from '../board/wayOf';
import type { ItemReader } from '../words/itemReader';
import type { WeekColumn } from './weekColumns';
import styles from './WeekHead.module.css';

export interface WeekHeadProps {
  column: WeekColumn;
  journey: ColumnJourney | undefined;
  reader: ItemReader;
  /** Opens the board of the day. */
  onOpenDay: (date: PlainDate) => void;
}

/** A day of the week: its date, and where, or from where to where with the jump of the clock. Leads to its own board. */
export function WeekHead({ column, journey, reader, onOpenDay }: WeekHeadProps) {
  const { mission, locale, t } = reader;
  const { date, zone, from, jumpMinutes } = column;
  const place = placeNameOf(mission, zone, locale);
  const here = `${place} · ${formatZoneAbbreviation(zone, from, locale)}`;
  const jump = jumpMinutes === 0 ? '' : t('time.jump', { difference: formatDifference(jumpMinutes, locale), place });
  const way = journey ? wayOf(journey, reader) : '';
  const detail = [way, jump].filter(Boolean).join(' · ') || here;
  const name = formatDay(date, locale, { weekday: 'long', month: 'none' });
  return (
    <button
      type="button"
      className={styles.head}
      aria-label={t('week.openDay', { day: formatDay(date, locale, { weekday: 'long', month: 'long' }), detail })}
      onClick={() => onOpenDay(date)}
    >
      <BoardColumnHead
        initials={String(Number(date.slice(8)))}
        name={name}
        detail={detail}
        isTravelling={way !== '' || jump !== ''}
      />
    </button>
  );
}
