import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { translatedText } from '../../../shared/model/translatedText';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useReport } from '../../hooks/useReport';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';
import { Dialog } from '../../ui/overlays/Dialog';
import { ReductionFacts } from './ReductionFacts';
import styles from './ReductionDialog.module.css';

/** Asks before the personal details of a closed mission are erased: the one question of this kind, since nothing undoes it. */
export function ReductionDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reduction');
  const host = useHost();
  const report = useReport();
  const [state, setState] = useState<'question' | 'erasing' | 'done'>('question');
  const isClosed = useMission(({ lifecycle }) => lifecycle === 'closed');
  const isReadOnly = useMissionState((document) => document.isReadOnly);
  const refusal = isClosed ? (isReadOnly ? t('readOnly') : undefined) : t('notClosedDetail');
  const erase = async () => {
    setState('erasing');
    const outcome = await report(host.reduceMission());
    // What went wrong is said by the banner of the window, which this dialog would hide.
    if (outcome === null) onClose();
    else setState('done');
  };
  if (state === 'done') return <Done onClose={onClose} />;
  return (
    <Dialog
      title={t('title')}
      isOpen
      isQuestion
      onOpenChange={() => state === 'question' && onClose()}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button autoFocus isDisabled={state === 'erasing'} onPress={onClose}>
            {t('common:action.cancel')}
          </Button>
          <Button
            variant="danger"
            isDisabled={state === 'erasing'}
            disabledReason={refusal}
            onPress={() => void erase()}
          >
            {state === 'erasing' ? t('erasing') : t('confirm')}
          </Button>
        </>
      }
    >
      {refusal === undefined ? (
        <Question />
      ) : (
        <Banner tone="info" title={t('cannot')}>
          {refusal}
        </Banner>
      )}
    </Dialog>
  );
}

function Question() {
  const { t } = useTranslation('reduction');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  return (
    <div className={styles.parts}>
      <p className={styles.explanation}>{t('explanation', { title: translatedText(mission, 'title', locale).text })}</p>
      <ReductionFacts mission={mission} />
    </div>
  );
}

function Done({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('reduction');
  return (
    <Dialog
      title={t('done')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <Button variant="primary" autoFocus onPress={onClose}>
          {t('common:action.close')}
        </Button>
      }
    >
      <p className={styles.explanation}>{t('doneDetail')}</p>
    </Dialog>
  );
}
