import { useTranslation } from 'react-i18next';
import { fieldSentence, recordSentence } from '../../../shared/i18n/historySentence';
import type { HistoryDetail } from '../../../shared/ipc/historyDetail';
import { useLocale } from '../../hooks/useLocale';

export interface DetailLine {
  readonly id: string;
  /** What the field is called; null for a line that names a record, or counts some. */
  readonly label: string | null;
  readonly text: string;
  readonly isLong: boolean;
}

/** The lines of an entry. The record is only named where the entry's own sentence does not say it already. */
export function useDetailLines({ changes, counts }: HistoryDetail): readonly DetailLine[] {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const isAlone = changes.length === 1 && counts.length === 0;
  const said = changes.flatMap((change) => {
    const name = recordSentence(i18n, change, locale);
    const fields = change.fields.map((field) => {
      const { label, text, isLong } = fieldSentence(i18n, field, change.act, locale);
      return { id: `${change.id} ${field.label}`, label: t('detail.label', { label }), text, isLong };
    });
    return isAlone || change.noun === 'mission'
      ? fields
      : [{ id: change.id, label: null, text: name, isLong: false }, ...fields];
  });
  const sums = counts.map(({ noun, act, count }) => t(`records.${act}.${noun}`, { count }));
  return sums.length === 0 ? said : [...said, { id: 'counts', label: null, text: sums.join(' · '), isLong: false }];
}
