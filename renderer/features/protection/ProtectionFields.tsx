import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import type { FileError } from '../../../shared/ipc/fileError';
import { useLocale } from '../../hooks/useLocale';
import { Checkbox } from '../../ui/controls/Checkbox';
import { TextField } from '../../ui/fields/TextField';
import { Banner } from '../../ui/frame/Banner';
import { NewPassphraseFields } from './NewPassphraseFields';
import styles from './PassphraseFields.module.css';
import type { ProtectionAct, ProtectionDraft } from './protectionAct';
import { ProtectionFacts } from './ProtectionFacts';

export interface ProtectionFieldsProps {
  act: ProtectionAct;
  draft: ProtectionDraft;
  /** Why the last attempt was refused. */
  error: FileError | null;
  onChange: (draft: ProtectionDraft) => void;
}

/** What is said and asked before the protection changes. */
export function ProtectionFields({ act, draft, error, onChange }: ProtectionFieldsProps) {
  const { t, i18n } = useTranslation('protection');
  const locale = useLocale();
  const [isShown, setShown] = useState(false);
  const sentence = error === null ? undefined : errorSentence(i18n, error, locale);
  const isWrong = error?.code === 'passphrase-wrong';
  return (
    <div className={styles.fields}>
      {sentence !== undefined && !isWrong && <Banner tone="error" title={sentence} />}
      <ProtectionFacts act={act} />
      {act !== 'set' && (
        <TextField
          label={t('current')}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          value={draft.current}
          onChange={(current) => onChange({ ...draft, current })}
          error={isWrong ? sentence : undefined}
        />
      )}
      {act !== 'remove' && (
        <NewPassphraseFields value={draft.next} isShown={isShown} onChange={(next) => onChange({ ...draft, next })} />
      )}
      <Checkbox isSelected={isShown} onChange={setShown}>
        {t('shown')}
      </Checkbox>
      {act !== 'remove' && (
        <Checkbox isSelected={draft.isUnderstood} onChange={(isUnderstood) => onChange({ ...draft, isUnderstood })}>
          {t('understood')}
        </Checkbox>
      )}
    </div>
  );
}
