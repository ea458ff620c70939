import { useTranslation } from 'react-i18next';
import { dayWords } from '../../../shared/i18n/momentWords';
import type { GoneItem } from '../../../shared/imports/agendaImportPlan';
import { itemSpan } from '../../../shared/imports/itemSpan';
import { translatedText } from '../../../shared/model/translatedText';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Chip } from '../../ui/marks/Chip';
import styles from './AgendaPreview.module.css';
import { sessionTime } from './eventWords';

export interface GoneRowProps {
  gone: GoneItem;
  isCancelled: boolean;
  onCancel: (isCancelled: boolean) => void;
}

/** An item that came from this agenda and is not in it any more: it stays as it is unless it is ticked. */
export function GoneRow({ gone, isCancelled, onCancel }: GoneRowProps) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation('common');
  const words = { t, common, locale: useLocale() };
  const item = useMission((mission) => mission.items[gone.item]);
  if (!item) return null;
  const span = itemSpan(item);
  const title = translatedText(item, 'title', words.locale).text;
  const details = [
    t(gone.isOutside ? 'agenda.goneOutside' : 'agenda.goneHint'),
    t(isCancelled ? 'agenda.goneCancelled' : 'agenda.goneKept'),
  ].join(' · ');
  return (
    <div role="listitem" className={styles.row} data-idle={!isCancelled || undefined}>
      <Checkbox aria-label={t('agenda.cancelGone', { title })} isSelected={isCancelled} onChange={onCancel} />
      <span className={styles.when}>
        <span>{span.start ? dayWords(span.start, words.locale) : ''}</span>
        <span className={styles.time}>{sessionTime(span, words)}</span>
      </span>
      <span className={styles.what}>
        <strong className={styles.title} title={title}>
          {title}
        </strong>
        <span className={styles.details} title={details}>
          {details}
        </span>
      </span>
      <span />
      <Chip tone={isCancelled ? 'stop' : 'risk'}>
        {t(isCancelled ? 'agenda.outcome.cancelled' : 'agenda.goneChip')}
      </Chip>
    </div>
  );
}
