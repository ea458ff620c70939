import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import type { ProtectionAct } from './protectionAct';
import styles from './ProtectionFacts.module.css';

/** What was done, and what to do with the passphrase now. */
export function ProtectionDone({ act, onClose }: { act: ProtectionAct; onClose: () => void }) {
  const { t } = useTranslation('protection');
  return (
    <Dialog
      title={t(`done.${act}`)}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <p className={styles.explanation}>{t(`doneDetail.${act}`)}</p>
    </Dialog>
  );
}
