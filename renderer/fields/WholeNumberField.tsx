import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField, type NumberFieldProps } from '../ui/fields/NumberField';

interface WholeNumberFieldProps extends Omit<NumberFieldProps, 'isUnfit' | 'minValue' | 'maxValue'> {
  least: number;
  most: number;
  /** What is thought of without what was written, while that cannot be taken; absent where a kept value stays what it was. */
  onUnfit?: () => void;
}

/**
 * How many of something, of which there are no halves. What is written is never changed into what would fit: it stays, is marked
 * with what can be written, and is not taken; the form around it is not sent meanwhile.
 */
export function WholeNumberField({ least, most, onUnfit, value, onChange, error, ...field }: WholeNumberFieldProps) {
  const { t } = useTranslation();
  const [unfit, setUnfit] = useState<number | null>(null);
  const take = (next: number | null) => {
    const isFit = next === null || (Number.isInteger(next) && next >= least && next <= most);
    setUnfit(isFit ? null : next);
    if (isFit) onChange(next);
    else onUnfit?.();
  };
  const sentence = unfit === null ? error : t('common:wholeNumber', { least, most });
  return <NumberField {...field} value={unfit ?? value} onChange={take} isUnfit={unfit !== null} error={sentence} />;
}
