import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeptField } from '../../ui/fields/KeptField';
import { readCoordinates } from './readCoordinates';

export interface CoordinatesFieldProps {
  coordinates: string | undefined;
  /** Null where they were taken out. */
  onChange: (coordinates: string | null) => void;
}

/** Where a venue is, as maps write it; what is no point on the Earth is said and not kept. */
export function CoordinatesField({ coordinates, onChange }: CoordinatesFieldProps) {
  const { t } = useTranslation('venues');
  const [isWrong, setIsWrong] = useState(false);
  const keep = (text: string) => {
    const read = text.trim() === '' ? null : readCoordinates(text);
    setIsWrong(read === undefined);
    if (read !== undefined) onChange(read);
  };
  return (
    <KeptField
      label={t('field.coordinates')}
      description={t('field.coordinatesNote')}
      value={coordinates ?? ''}
      onKeep={keep}
      error={isWrong ? t('field.coordinatesWrong') : undefined}
    />
  );
}
