import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import type { FileError } from '../../../shared/ipc/fileError';
import type { PassphraseRequest } from '../../../shared/ipc/passphraseRequest';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Form } from '../../ui/fields/Form';
import { TextField } from '../../ui/fields/TextField';
import { Dialog } from '../../ui/overlays/Dialog';
import fields from './PassphraseFields.module.css';
import styles from './ProtectionFacts.module.css';

/** Asks for the passphrase of what is to be opened. A wrong one is said and can be corrected; nothing is lost by it. */
export function UnlockDialog({ request }: { request: PassphraseRequest }) {
  const { t, i18n } = useTranslation('protection');
  const locale = useLocale();
  const host = useHost();
  const formId = useId();
  const [text, setText] = useState('');
  const [isShown, setShown] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const [error, setError] = useState<FileError | null>(null);
  const leave = () => void host.leaveLocked();
  const open = async () => {
    if (text === '' || isOpening) return;
    setOpening(true);
    const outcome = await host.unlockMission({ passphrase: text });
    setOpening(false);
    setError(outcome.ok ? null : outcome.error);
  };
  return (
    <Dialog
      title={t('unlock.title')}
      isOpen
      onOpenChange={leave}
      closeLabel={t('common:action.close')}
      size="small"
      footer={
        <>
          <Button onPress={leave}>{t('common:action.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId} isDisabled={isOpening}>
            {isOpening ? t('unlock.opening') : t('unlock.open')}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void open()}>
        <div className={fields.fields}>
          <Explanation request={request} />
          <TextField
            label={t(request.reason === 'journal' ? 'unlock.earlier' : 'unlock.passphrase')}
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            autoFocus
            value={text}
            onChange={setText}
            error={error === null ? undefined : errorSentence(i18n, error, locale)}
          />
          <Checkbox isSelected={isShown} onChange={setShown}>
            {t('shown')}
          </Checkbox>
        </div>
      </Form>
    </Dialog>
  );
}

function Explanation({ request: { file, reason } }: { request: PassphraseRequest }) {
  const { t } = useTranslation('protection');
  if (reason === 'file') {
    return <p className={styles.explanation}>{file === '' ? t('unlock.draft') : t('unlock.file', { file })}</p>;
  }
  return (
    <>
      <p className={styles.explanation}>{t('unlock.journal', { file })}</p>
      <p className={styles.explanation}>{t('unlock.journalElse')}</p>
    </>
  );
}
