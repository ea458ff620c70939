import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../shared/i18n/countryName';
import { readCountry } from '../../../shared/imports/readCountry';
import { useLocale } from '../../hooks/useLocale';
import { KeptField } from '../../ui/fields/KeptField';

export interface CountryFieldProps {
  /** ISO 3166-1 alpha-2. */
  country: string | undefined;
  onChange: (country: string | null) => void;
}

/** A country by its name in either language, or by its code. */
export function CountryField({ country, onChange }: CountryFieldProps) {
  const { t } = useTranslation('venues');
  const locale = useLocale();
  const [isUnknown, setUnknown] = useState(false);
  const keep = (text: string) => {
    const code = text === '' ? null : readCountry(text);
    setUnknown(code === undefined);
    if (code !== undefined) onChange(code);
  };
  return (
    <KeptField
      label={t('field.country')}
      value={country === undefined ? '' : countryName(country, locale)}
      onKeep={keep}
      error={isUnknown ? t('countryUnknown') : undefined}
    />
  );
}
