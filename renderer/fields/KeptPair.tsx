import { useTranslation } from 'react-i18next';
import { FormRow } from '../ui/fields/FormRow';
import { KeptField } from '../ui/fields/KeptField';

export interface KeptPairProps {
  label: string;
  fr: string;
  en: string;
  onKeep: (language: 'Fr' | 'En', text: string) => void;
  error?: string | undefined;
  isMultiline?: boolean;
}

/** The two languages of one text side by side, each kept by itself. */
export function KeptPair({ label, fr, en, onKeep, error, isMultiline = false }: KeptPairProps) {
  const { t } = useTranslation('common');
  return (
    <FormRow>
      <KeptField
        label={t('labelInFrench', { label })}
        lang="fr-CA"
        value={fr}
        onKeep={(text) => onKeep('Fr', text)}
        error={error}
        isMultiline={isMultiline}
      />
      <KeptField
        label={t('labelInEnglish', { label })}
        lang="en-CA"
        value={en}
        onKeep={(text) => onKeep('En', text)}
        isMultiline={isMultiline}
      />
    </FormRow>
  );
}
