import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { EventOutcome, PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';
import styles from './AgendaPreview.module.css';
import { changeWords, eventDay, eventPlace, eventTime } from './eventWords';

export interface AgendaRowProps {
  planned: PlannedEvent;
  isTaken: boolean;
  /** Absent where there is nothing to take. */
  onTake: ((isTaken: boolean) => void) | undefined;
}

const tones: Readonly<Record<EventOutcome, Tone>> = {
  new: 'accent',
  changed: 'risk',
  cancelled: 'stop',
  unchanged: 'neutral',
  older: 'check',
  removed: 'check',
  'never-was': 'neutral',
};

/** One event: when, what, where, and what would change. */
export function AgendaRow({ planned, isTaken, onTake }: AgendaRowProps) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const words = { t, common, locale: useLocale() };
  const mission = useMission((whole) => whole);
  const { event, outcome, changes, hosts, members } = planned;
  const names = [...members, ...hosts].map((id) => mission.organisations[id]?.name);
  const changed = changes.map((change) => changeWords(change, words));
  const details = [eventPlace(planned, mission, words), ...names, ...changed, hintOf(outcome, t)]
    .filter(Boolean)
    .join(' · ');
  return (
    <div role="listitem" className={styles.row} data-idle={!isTaken || undefined}>
      {onTake ? (
        <Checkbox aria-label={t('agenda.take', { title: event.title })} isSelected={isTaken} onChange={onTake} />
      ) : (
        <span />
      )}
      <span className={styles.when}>
        <span>{eventDay(event, words)}</span>
        <span className={styles.time}>{eventTime(event, words)}</span>
      </span>
      <span className={styles.what}>
        <strong className={styles.title} title={event.title}>
          {event.title}
        </strong>
        <span className={styles.details} title={details}>
          {details}
        </span>
      </span>
      <Chip tone={tones[outcome]}>{t(`agenda.outcome.${outcome}`)}</Chip>
    </div>
  );
}

function hintOf(outcome: EventOutcome, t: TFunction<'imports'>): string {
  const isExplained = outcome === 'older' || outcome === 'removed' || outcome === 'never-was';
  return isExplained ? t(`agenda.outcomeHint.${outcome}`) : '';
}
