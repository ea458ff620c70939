import { useTranslation } from 'react-i18next';
import { fieldSentence, recordSentence } from '../../../shared/i18n/historySentence';
import { historyValueWords } from '../../../shared/i18n/historyValueWords';
import type { FieldChange, HistoryValue, RecordChange } from '../../../shared/history/recordChange';
import { useLocale } from '../../hooks/useLocale';
import styles from './EntryDialog.module.css';

/** One record that an entry changed: its name, and each of its fields. */
export function RecordBlock({ change }: { change: RecordChange }) {
  const { i18n } = useTranslation('history');
  const locale = useLocale();
  return (
    <>
      <h3 className={styles.name}>{recordSentence(i18n, change, locale)}</h3>
      <dl>
        {change.fields.map((field) => (
          <FieldLine key={field.label} field={field} act={change.act} />
        ))}
      </dl>
    </>
  );
}

function FieldLine({ field, act }: { field: FieldChange; act: RecordChange['act'] }) {
  const { i18n } = useTranslation('history');
  const { label, text, isLong } = fieldSentence(i18n, field, act, useLocale());
  return (
    <div className={styles.field}>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.value}>{isLong ? <LongTexts field={field} /> : text}</dd>
    </div>
  );
}

/** Texts that stand in no line, one beside the other. */
function LongTexts({ field }: { field: FieldChange }) {
  const { t, i18n } = useTranslation('history');
  const locale = useLocale();
  const texts = textsOf(field);
  return (
    <div className={styles.texts}>
      {texts.map(([head, value], index) => (
        <figure key={`${head}${index}`} className={styles.text}>
          {texts.length > 1 && <figcaption className={styles.head}>{t(`detail.${head}`)}</figcaption>}
          <p className={styles.prose}>{historyValueWords(i18n, value, locale)}</p>
        </figure>
      ))}
    </div>
  );
}

type Head = 'before' | 'after' | 'chosen' | 'setAside';

/** Of a text that came or went there is only one. */
function textsOf(field: FieldChange): readonly (readonly [Head, HistoryValue])[] {
  switch (field.kind) {
    case 'value':
      return [
        ...(field.before ? [['before', field.before] as const] : []),
        ...(field.after ? [['after', field.after] as const] : []),
      ];
    case 'settled':
      return [
        ...(field.chosen ? [['chosen', field.chosen] as const] : []),
        ...field.others.map((value) => ['setAside', value] as const),
      ];
    case 'order':
    case 'set':
      return [];
  }
}
