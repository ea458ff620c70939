import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyRecipientSchema, type CopyRecipient } from '../../../shared/privacy/copyRecipient';
import { handOverCopy } from '../../../shared/privacy/handOverCopy';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useReport } from '../../hooks/useReport';
import { Button } from '../../ui/controls/Button';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import { Banner } from '../../ui/frame/Banner';
import { Dialog } from '../../ui/overlays/Dialog';
import { CopyContents } from './CopyContents';
import { LeftOutList } from './LeftOutList';
import styles from './HandOverDialog.module.css';

/** Makes a copy of the mission for somebody outside, and shows before what will be in it. */
export function HandOverDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('handOver');
  const host = useHost();
  const report = useReport();
  const mission = useMission((whole) => whole);
  const isProtected = useMissionState((state) => state.isProtected);
  const [recipient, setRecipient] = useState<CopyRecipient>('hosts');
  const [savedPath, setSavedPath] = useState<string | null>(null);
  const copy = useMemo(() => handOverCopy(mission, recipient, () => mission.id), [mission, recipient]);
  const choose = (chosen: CopyRecipient) => {
    setSavedPath(null);
    setRecipient(chosen);
  };
  const save = async () => setSavedPath(await report(host.handOverCopy({ recipient })));
  return (
    <Dialog
      title={t('title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.close')}</Button>
          <Button variant="primary" onPress={() => void save()}>
            {t('save')}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        {savedPath !== null && <SavedCopy path={savedPath} />}
        <RadioGroup
          label={t('recipient')}
          isFramed
          value={recipient}
          onChange={choose}
          options={copyRecipientSchema.options.map((id) => ({
            id,
            label: t(`recipients.${id}`),
            description: t(`explanations.${id}`),
          }))}
        />
        <CopyContents mission={mission} copy={copy} />
        <LeftOutList mission={mission} copy={copy} />
        <p className={styles.fact}>{t('never')}</p>
        {isProtected && <Banner tone="info" title={t('notProtected')} />}
      </div>
    </Dialog>
  );
}

function SavedCopy({ path }: { path: string }) {
  const { t } = useTranslation('handOver');
  const host = useHost();
  const file = path.split(/[/\\]/).at(-1) ?? path;
  return (
    <Banner
      tone="info"
      title={t('saved', { file })}
      actions={
        <Button size="compact" onPress={() => void host.showInFolder({ path })}>
          {t('common:action.showInFolder')}
        </Button>
      }
    />
  );
}
