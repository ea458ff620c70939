import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { fieldSentence, recordSentence } from '../../../../shared/i18n/historySentence';
import type { RecordChange } from '../../../../shared/history/recordChange';
import type { HistoryDetail } from '../../../../shared/ipc/historyDetail';
import type { Locale } from '../../../../shared/model/locale';

const translations = createTranslations('fr');

/** What the history says of an entry, a line for each record and each field, with breaking spaces for reading. */
export function historyLines({ changes, counts }: Pick<HistoryDetail, 'changes' | 'counts'>, locale: Locale): string[] {
  const t = translations.getFixedT(locale, 'history');
  const sums = counts.map(({ noun, act, count }) => t(`records.${act}.${noun}`, { count }));
  return [...changes.flatMap((change) => recordLines(change, locale)), ...sums].map((line) =>
    line.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
}

function recordLines(change: RecordChange, locale: Locale): string[] {
  const fields = change.fields.map((field) => {
    const { label, text, isLong } = fieldSentence(translations, field, change.act, locale);
    return `  ${label}: ${text}${isLong ? ' […]' : ''}`;
  });
  return [recordSentence(translations, change, locale), ...fields];
}
