import { Group } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './LanguagePair.module.css';
import { TextArea } from './TextArea';
import { TextField } from './TextField';

export interface LanguageSide {
  /** Label of this side: "Titre, en français". */
  label: string;
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
  placeholder?: string | undefined;
  /** Takes the focus when the form opens. */
  autoFocus?: boolean;
}

export interface LanguagePairProps {
  /** Name of both together: "Titre". */
  label: string;
  fr: LanguageSide;
  en: LanguageSide;
  isMultiline?: boolean;
  isRequired?: boolean;
}

/** The two languages of one text side by side; Tab goes from one to the other. */
export function LanguagePair({ label, fr, en, isMultiline = false, isRequired = false }: LanguagePairProps) {
  const Field = isMultiline ? TextArea : TextField;
  return (
    <Group aria-label={label} className={classNames(styles.pair)}>
      <Field {...fr} lang="fr-CA" isRequired={isRequired} />
      <Field {...en} lang="en-CA" isRequired={isRequired} />
    </Group>
  );
}
