import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { agendaChangeWords } from '../../../shared/i18n/agendaChangeWords';
import type { EventOutcome, PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import type { MatchRef } from '../../../shared/imports/eventMatches';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Chip } from '../../ui/marks/Chip';
import type { Tone } from '../../ui/marks/tone';
import styles from './AgendaPreview.module.css';
import { EventParticipants } from './EventParticipants';
import { eventDay, eventKind, eventPlace, eventTime } from './eventWords';
import { matchName } from './matchName';

export interface AgendaRowProps {
  planned: PlannedEvent;
  isTaken: boolean;
  /** Absent where there is nothing to take. */
  onTake: ((isTaken: boolean) => void) | undefined;
  /** Who takes part, where the person has said so. */
  matches: readonly MatchRef[] | undefined;
  onMatch: (matches: readonly MatchRef[]) => void;
}

const tones: Readonly<Record<EventOutcome, Tone>> = {
  new: 'accent',
  changed: 'risk',
  cancelled: 'stop',
  unchanged: 'neutral',
  older: 'check',
  removed: 'check',
  'never-was': 'neutral',
  own: 'neutral',
};

/** One event: when, what, where, who, and what would change. */
export function AgendaRow({ planned, isTaken, onTake, matches, onMatch }: AgendaRowProps) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const words = { t, common, locale: useLocale() };
  const mission = useMission((whole) => whole);
  const { event, outcome, changes } = planned;
  const isNew = outcome === 'new';
  const party = matches ?? planned.matches.filter(({ isSure }) => isSure);
  const names = isNew ? party.map((match) => matchName(match, mission)) : [];
  // What was changed here is asked below the row once it is taken.
  const told = isTaken ? changes.filter(({ isOwn }) => !isOwn) : changes;
  const changed = told.map((change) => agendaChangeWords(change, words));
  const facts = isNew ? [eventKind(planned, words), eventPlace(planned, mission, words)] : [];
  const details = [hintOf(planned, t), ...changed, ...facts, ...names].filter(Boolean).join(' · ');
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
      {isNew && isTaken ? <EventParticipants planned={planned} party={party} onChange={onMatch} /> : <span />}
      <Chip tone={tones[outcome]}>{t(`agenda.outcome.${outcome}`)}</Chip>
    </div>
  );
}

function hintOf({ outcome, changes }: PlannedEvent, t: TFunction<'imports'>): string {
  if (outcome === 'unchanged') return changes.length > 0 ? t('agenda.outcomeHint.unchanged') : '';
  const isExplained = outcome !== 'new' && outcome !== 'changed' && outcome !== 'cancelled';
  return isExplained ? t(`agenda.outcomeHint.${outcome}`) : '';
}
