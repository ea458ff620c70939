import { useMemo, useState } from 'react';
import type { Finding } from '../../../../shared/conflicts/finding';
import { agendaOf } from '../../../../shared/itinerary/agendaOf';
import type { DelegateId, ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import type { PlainDate } from '../../../../shared/model/plainDate';
import { useFindings } from '../../../hooks/useFindings';
import { worstByItem } from '../days/worstByItem';
import { useRovingRows } from '../rows/useRovingRows';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import { JourneyDaySection } from './JourneyDaySection';
import { journeyDays } from './journeyDays';
import { JourneyHead } from './JourneyHead';
import type { JourneyDay, JourneyLine } from './journeyLine';
import { JourneyNotes } from './JourneyNotes';
import { JourneyStrip } from './JourneyStrip';
import styles from './JourneyView.module.css';

export interface JourneyViewProps {
  delegate: DelegateId;
  reader: ItemReader;
  isShown: (item: ItineraryItem) => boolean;
  selected: ItemId | null;
  onOpen: (item: ItineraryItem) => void;
}

/** One person's way from their door back to it: a line over two clocks, then every step in order. Quiet days fold. */
export function JourneyView({ delegate, reader, isShown, selected, onOpen }: JourneyViewProps) {
  const { mission, t } = reader;
  const days = useMemo(() => journeyDays(mission, delegate, isShown), [mission, delegate, isShown]);
  const found = useFindings();
  const findings = useMemo(() => findingsOf(found, delegate, mission), [found, delegate, mission]);
  const severities = useMemo(() => worstByItem(findings), [findings]);
  const [turned, setTurned] = useState<ReadonlySet<PlainDate>>(new Set());
  const isOpen = (day: JourneyDay) => (day.travel !== undefined || days.length === 1) !== turned.has(day.date);
  const rows = useRovingRows(days.filter(isOpen).flatMap(({ lines }) => lines.flatMap(itemKeyOf)));
  const name = personNameOf(delegate, reader);
  return (
    <div className={styles.scroller}>
      <JourneyHead delegate={delegate} reader={reader} />
      <JourneyStrip days={days} delegate={delegate} reader={reader} />
      <div className={styles.columns}>
        <ol className={styles.days} aria-label={t('journey.label', { name })} {...rows.handlers}>
          {days.map((day) => (
            <JourneyDaySection
              key={day.date}
              day={day}
              reader={reader}
              findings={findings}
              severities={severities}
              selected={selected}
              isOpen={isOpen(day)}
              isActive={rows.isActive}
              onToggle={() => setTurned(toggled(turned, day.date))}
              onOpen={onOpen}
            />
          ))}
        </ol>
        <JourneyNotes delegate={delegate} reader={reader} findings={findings} onOpen={onOpen} />
      </div>
    </div>
  );
}

/** What stands in this person's way, and what is wrong with something that they take part in, whoever does. */
function findingsOf(findings: readonly Finding[], delegate: DelegateId, mission: Mission): readonly Finding[] {
  const own = new Set(agendaOf(mission, delegate).map(({ item }) => item.id));
  return findings.filter(({ delegates, items }) =>
    delegates.length > 0 ? delegates.includes(delegate) : items.some((id) => own.has(id)),
  );
}

/** Lines about an item are walked through; the others are only read. */
function itemKeyOf(line: JourneyLine): readonly string[] {
  return 'item' in line || 'step' in line ? [line.key] : [];
}

function toggled(dates: ReadonlySet<PlainDate>, date: PlainDate): ReadonlySet<PlainDate> {
  const next = new Set(dates);
  if (!next.delete(date)) next.add(date);
  return next;
}
