import type { i18n } from 'i18next';
import type { FieldChange, HistoryValue, RecordChange } from '../history/recordChange';
import type { Locale } from '../model/locale';
import { fieldSentence, recordSentence } from './historySentence';
import { historyValueWords } from './historyValueWords';

/** Everything that the history says of a record in one text, long texts in full: to search in. */
export function recordText(translations: i18n, change: RecordChange, locale: Locale): string {
  const lines = change.fields.map((field) => {
    const { label, text, isLong } = fieldSentence(translations, field, change.act, locale);
    const long = isLong ? valuesOf(field).map((value) => historyValueWords(translations, value, locale)) : [];
    return [label, text, ...long].join(' ');
  });
  return [recordSentence(translations, change, locale), ...lines].join(' ');
}

function valuesOf(field: FieldChange): readonly HistoryValue[] {
  switch (field.kind) {
    case 'value':
      return [field.before, field.after].flatMap((value) => value ?? []);
    case 'order':
      return [];
    case 'set':
      return [...field.added, ...field.removed];
    case 'settled':
      return [field.chosen, ...field.others].flatMap((value) => value ?? []);
  }
}
