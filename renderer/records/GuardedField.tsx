import { useTranslation } from 'react-i18next';
import { mentionsDocumentNumber, withoutDocumentNumbers } from '../../shared/text/documentNumbers';
import { TextArea } from '../ui/fields/TextArea';
import { useKeptText } from '../ui/fields/useKeptText';

export interface GuardedFieldProps {
  label: string;
  value: string;
  onKeep: (text: string) => void;
}

/**
 * Words about a person that save themselves, but for what looks like the number of a travel document: it is said at once, and
 * hidden on leaving, because what is once in a file cannot be forgotten.
 */
export function GuardedField({ label, value, onKeep }: GuardedFieldProps) {
  const { t } = useTranslation('delegation');
  const { keep, ...text } = useKeptText(value, (words) => onKeep(withoutDocumentNumbers(words)));
  const isNumbered = mentionsDocumentNumber(text.value);
  const leave = () => {
    keep();
    if (isNumbered) text.onChange(withoutDocumentNumbers(text.value));
  };
  return (
    <TextArea {...text} label={label} onBlur={leave} error={isNumbered ? t('invalid.documentNumber') : undefined} />
  );
}
