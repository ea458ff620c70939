import { useTranslation } from 'react-i18next';
import { changeValue } from '../../../shared/i18n/agendaChangeWords';
import type { EventChange, PlannedEvent } from '../../../shared/imports/agendaImportPlan';
import { useLocale } from '../../hooks/useLocale';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import styles from './AgendaPreview.module.css';

export interface AgendaQuestionProps {
  planned: PlannedEvent;
  change: EventChange;
  isKept: boolean;
  onKeep: (isKept: boolean) => void;
}

/** A field that was changed here since the import and that the agenda has otherwise: both, and which it is to be. */
export function AgendaQuestion({ planned, change, isKept, onKeep }: AgendaQuestionProps) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const words = { t, common, locale: useLocale() };
  const field = t(`agenda.changeField.${change.field}`);
  const value = (side: 'before' | 'after') => changeValue(change, side, words) || t('agenda.emptyValue');
  return (
    <div role="listitem" className={styles.question}>
      <span />
      <span className={styles.when}>
        <strong className={styles.title}>{field}</strong>
        <span className={styles.time}>{t('agenda.changedHere')}</span>
      </span>
      <RadioGroup
        label={t('agenda.question', { field, title: planned.event.title })}
        isLabelHidden
        options={[
          { id: 'here', label: t('agenda.keepHere', { value: value('before') }) },
          { id: 'file', label: t('agenda.takeFile', { value: value('after') }) },
        ]}
        value={isKept ? 'here' : 'file'}
        onChange={(choice) => onKeep(choice === 'here')}
      />
    </div>
  );
}
