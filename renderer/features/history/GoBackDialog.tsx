import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastState } from '../../../shared/ipc/pastState';
import { useHost } from '../../hooks/useHost';
import { useReport } from '../../hooks/useReport';
import { Button } from '../../ui/controls/Button';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './GoBackDialog.module.css';
import { PastPreview } from './PastPreview';
import { usePastView } from './usePastView';

/** Shows the mission as it was after one change of the history, before going back there. */
export function GoBackDialog({ entry, onClose }: { entry: string; onClose: () => void }) {
  const { t } = useTranslation('history');
  const host = useHost();
  const report = useReport();
  const state = useMemo((): PastState => ({ kind: 'entry', entry }), [entry]);
  const view = usePastView(state);
  const goBack = async () => {
    await report(host.goBack({ state }));
    onClose();
  };
  return (
    <Dialog
      title={t('goBackTitle')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button variant="primary" isDisabled={!view || view.since.length === 0} onPress={() => void goBack()}>
            {t('goBack')}
          </Button>
        </>
      }
    >
      <p className={styles.hint}>{t('goBackHint')}</p>
      <PastPreview view={view} />
    </Dialog>
  );
}
