import { useTranslation } from 'react-i18next';
import { passphraseStrength, shortestPassphrase } from '../../../shared/privacy/passphrase';
import { TextField } from '../../ui/fields/TextField';

export interface NewPassphrase {
  readonly text: string;
  readonly again: string;
}

export interface NewPassphraseFieldsProps {
  value: NewPassphrase;
  isShown: boolean;
  onChange: (value: NewPassphrase) => void;
}

/** A passphrase and once more the same, with how well its length protects. */
export function NewPassphraseFields({ value, isShown, onChange }: NewPassphraseFieldsProps) {
  const { t } = useTranslation('protection');
  const { text, again } = value;
  const type = isShown ? 'text' : 'password';
  const strength = t(`strength.${passphraseStrength(text)}`, { count: shortestPassphrase });
  // Somebody who still types the beginning of it has made no mistake yet.
  const isDifferent = again !== '' && !text.startsWith(again);
  return (
    <>
      <TextField
        label={t('next')}
        type={type}
        autoComplete="new-password"
        value={text}
        onChange={(next) => onChange({ ...value, text: next })}
        description={text === '' ? t('advice') : strength}
      />
      <TextField
        label={t('again')}
        type={type}
        autoComplete="new-password"
        value={again}
        onChange={(next) => onChange({ ...value, again: next })}
        error={isDifferent ? t('missing.different') : undefined}
      />
    </>
  );
}
