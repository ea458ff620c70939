import { Fragment, useEffect, useMemo, useRef } from 'react';
import type { ItemMark } from '../days/itemMarks';
import type { Entry } from '../../../../shared/itinerary/missionIndex';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { formatTime } from '../../../../shared/time/formatTime';
import { wallTimeAt } from '../../../../shared/time/wallTimeAt';
import { useMinute } from '../../../hooks/useMinute';
import { useRovingRows } from '../rows/useRovingRows';
import { type DayPage, zoneWords } from '../words/clockWords';
import type { ItemReader } from '../words/itemReader';
import { LiveRow } from './LiveRow';
import styles from './LiveView.module.css';
import { runOfShow } from './runOfShow';
import { ToTell } from './ToTell';

export interface LiveViewProps {
  label: string;
  entries: readonly Entry[];
  page: DayPage;
  /** The present day of the mission; absent while it is not under way. */
  today: DayPage['date'] | undefined;
  /** The same as long as nothing but items has changed, so that rows are not drawn again. */
  words: ItemReader;
  marks: ReadonlyMap<ItemId, ItemMark>;
  selected: ItemId | null;
  onOpen: (item: ItineraryItem) => void;
}

/** The day as it unfolds: what is running and for how long, what is next and when, and whom to tell of what has changed. */
export function LiveView(props: LiveViewProps) {
  const { label, entries, page, today, words, marks, selected, onOpen } = props;
  const { t, locale } = words;
  const now = useMinute();
  const show = useMemo(() => runOfShow(entries, now), [entries, now]);
  const keys = [...show.rows.map(({ entry }) => entry.item.id), ...show.allDay.map(({ item }) => item.id)];
  const rows = useRovingRows(keys);
  const clock = wallTimeAt(now, page.zone);
  const isToday = today === page.date;
  const rowOf = ({ item }: Entry, phase: 'allDay' | (typeof show.rows)[number]['phase'], minutes?: number) => (
    <LiveRow
      item={item}
      phase={phase}
      minutes={minutes}
      page={page}
      reader={words}
      mark={marks.get(item.id)}
      isActive={rows.isActive(item.id)}
      isSelected={item.id === selected}
      onOpen={onOpen}
    />
  );
  return (
    <div className={styles.scroller}>
      {!isToday && <p className={styles.notice}>{t(today === undefined ? 'live.outside' : 'live.otherDay')}</p>}
      <div className={styles.columns}>
        <ol className={styles.list} aria-label={label} {...rows.handlers}>
          {show.rows.map(({ entry, phase, minutes }, index) => (
            <Fragment key={entry.item.id}>
              {isToday && index === show.begun && (
                <NowRule time={formatTime(clock, locale)} zone={zoneWords(clock, locale).name} />
              )}
              <li>{rowOf(entry, phase, minutes)}</li>
            </Fragment>
          ))}
          {isToday && show.begun === show.rows.length && (
            <NowRule time={formatTime(clock, locale)} zone={zoneWords(clock, locale).name} />
          )}
          {show.allDay.map((entry) => (
            <li key={entry.item.id}>{rowOf(entry, 'allDay')}</li>
          ))}
        </ol>
        <ToTell entries={entries} now={now} reader={words} onOpen={onOpen} />
      </div>
    </div>
  );
}

/** The present, between what has begun and what has not; in the middle of the window when the day is opened. */
function NowRule({ time, zone }: { time: string; zone: string }) {
  const rule = useRef<HTMLLIElement>(null);
  useEffect(() => rule.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <li ref={rule} className={styles.now} aria-current="time">
      <span className={styles.clock}>
        {time} {zone}
      </span>
    </li>
  );
}
