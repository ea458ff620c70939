import { ChevronDown, ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import type { Finding } from '../../../../shared/conflicts/finding';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { ItemId } from '../../../../shared/model/identifier';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import { minuteMs } from '../../../../shared/time/minuteMs';
import { formatDay } from '../../../../shared/time/formatDay';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { classNames } from '../../../ui/classNames';
import { Icon } from '../../../ui/marks/Icon';
import { StatusMark } from '../../../ui/marks/StatusMark';
import type { ItemReader } from '../words/itemReader';
import styles from './JourneyDaySection.module.css';
import type { JourneyDay } from './journeyLine';
import { JourneyRow } from './JourneyRow';

export interface JourneyDaySectionProps {
  day: JourneyDay;
  reader: ItemReader;
  /** Those that concern the traveller. */
  findings: readonly Finding[];
  severities: ReadonlyMap<ItemId, Severity>;
  selected: ItemId | null;
  isOpen: boolean;
  isActive: (key: string) => boolean;
  onToggle: () => void;
  onOpen: (item: ItineraryItem) => void;
}

/** One day of a journey: its date with what it comes to, and its lines while it is open. */
export function JourneyDaySection(props: JourneyDaySectionProps) {
  const { day, reader, findings, severities, isOpen } = props;
  const { t, locale } = reader;
  const worst = findings.find(({ items }) => day.items.some(({ item }) => items.includes(item.id)));
  return (
    <li className={styles.day}>
      <h3 className={styles.head}>
        <AriaButton className={classNames(styles.toggle)} aria-expanded={isOpen} onPress={props.onToggle}>
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
          <span className={styles.date}>{formatDay(day.date, locale, { weekday: 'long', month: 'long' })}</span>
          <span className={styles.sum}>{sumOf(day, reader)}</span>
          {worst && (
            <StatusMark severity={worst.severity} label={t(`common:severity.${worst.severity}`)} isLabelShown />
          )}
        </AriaButton>
      </h3>
      {isOpen && (
        <ol className={styles.lines}>
          {day.lines.map((line) => (
            <li key={line.key}>
              <JourneyRow
                line={line}
                date={day.date}
                reader={reader}
                findings={findings}
                severities={severities}
                isSelected={'item' in line && line.item.id === props.selected}
                isActive={props.isActive(line.key)}
                onOpen={props.onOpen}
              />
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}

/** How much there is, and how long the way takes from the first departure to the last arrival. */
function sumOf({ items, travel }: JourneyDay, { t, locale }: ItemReader): string {
  const count = t('common:count.items', { count: items.length });
  if (!travel) return count;
  const duration = formatDuration((travel.end - travel.start) / minuteMs, locale);
  return `${count} · ${t('journey.doorToDoor', { duration })}`;
}
