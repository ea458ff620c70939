import { useTranslation } from 'react-i18next';
import { LanguagePair } from '../../ui/fields/LanguagePair';

interface Names {
  readonly nameFr: string;
  readonly nameEn: string;
}

export interface NamePairProps {
  names: Names;
  onChange: (names: Names) => void;
  error: string | undefined;
}

/** The name of something new in both languages; one of them is enough to begin with. */
export function NamePair({ names, onChange, error }: NamePairProps) {
  const { t } = useTranslation('venues');
  const label = t('field.name');
  return (
    <LanguagePair
      label={label}
      fr={{
        label: t('common:labelInFrench', { label }),
        value: names.nameFr,
        onChange: (nameFr) => onChange({ ...names, nameFr }),
        autoFocus: true,
        error,
      }}
      en={{
        label: t('common:labelInEnglish', { label }),
        value: names.nameEn,
        onChange: (nameEn) => onChange({ ...names, nameEn }),
      }}
    />
  );
}
