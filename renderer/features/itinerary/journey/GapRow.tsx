import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../shared/conflicts/finding';
import { findingSentence } from '../../../../shared/i18n/findingSentence';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { StatusMark } from '../../../ui/marks/StatusMark';
import type { ItemReader } from '../words/itemReader';
import type { JourneyLine } from './journeyLine';
import styles from './GapRow.module.css';

export interface GapRowProps {
  line: Extract<JourneyLine, { kind: 'gap' }>;
  reader: ItemReader;
  findings: readonly Finding[];
}

/** Shorter than this nobody calls free. */
const freeFrom = 60;

/** The time between two steps: too short, by the conflict that says so, or free. Nothing in between is said. */
export function GapRow({ line, reader: { t, locale }, findings }: GapRowProps) {
  const { i18n } = useTranslation();
  const fault = findings.find(({ items }) => items.includes(line.before.item.id) && items.includes(line.after.item.id));
  if (!fault && line.minutes < freeFrom) return null;
  const duration = formatDuration(line.minutes, locale);
  if (!fault) {
    const isBeforeLeg = line.after.item.type === 'leg';
    return <p className={styles.gap}>{t(isBeforeLeg ? 'journey.beforeLeg' : 'journey.free', { duration })}</p>;
  }
  const { title, reason } = findingSentence(i18n, fault, locale);
  return (
    <p className={styles.fault}>
      <StatusMark severity={fault.severity} label={t(`common:severity.${fault.severity}`)} />
      <span>
        <strong>{title}</strong> {reason}
      </span>
    </p>
  );
}
