import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeptVersion, PastState } from '../../../shared/ipc/pastState';
import type { EpochMs } from '../../../shared/time/epochMs';
import { formatMoment } from '../../../shared/time/formatMoment';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { Button } from '../../ui/controls/Button';
import { RadioGroup } from '../../ui/controls/RadioGroup';
import { Dialog } from '../../ui/overlays/Dialog';
import { PastPreview } from './PastPreview';
import { usePastView } from './usePastView';
import styles from './VersionsDialog.module.css';

/** The versions of the file that this computer keeps: look at each, go back to one, or open it beside the mission. */
export function VersionsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('history');
  const host = useHost();
  const report = useReport();
  const versions = useVersions();
  const [chosen, setChosen] = useState<string | null>(null);
  const version = chosen ?? versions?.[0]?.version ?? null;
  const state = useMemo((): PastState | null => (version === null ? null : { kind: 'version', version }), [version]);
  const view = usePastView(state);
  const act = async (work: () => Promise<unknown>) => {
    await work();
    onClose();
  };
  return (
    <Dialog
      title={t('versionsTitle')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        state?.kind === 'version' && (
          <>
            <Button onPress={() => void act(() => report(host.openVersion({ version: state.version })))}>
              {t('openCopy')}
            </Button>
            <Button
              variant="primary"
              isDisabled={!view || view.since.length === 0}
              onPress={() => void act(() => report(host.goBack({ state })))}
            >
              {t('goBack')}
            </Button>
          </>
        )
      }
    >
      <p className={styles.hint}>{t('versionsHint')}</p>
      {versions?.length === 0 && <p>{t('versionsEmpty')}</p>}
      {versions && version !== null && (
        <div className={styles.columns}>
          <VersionList versions={versions} chosen={version} onChoose={setChosen} />
          <PastPreview view={view} />
        </div>
      )}
    </Dialog>
  );
}

function useVersions(): readonly KeptVersion[] | null {
  const host = useHost();
  const report = useReport();
  const [versions, setVersions] = useState<readonly KeptVersion[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void report(host.listVersions()).then((listed) => isCurrent && setVersions(listed));
    return () => {
      isCurrent = false;
    };
  }, [host, report]);
  return versions;
}

interface VersionListProps {
  versions: readonly KeptVersion[];
  chosen: string;
  onChoose: (version: string) => void;
}

function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const { t } = useTranslation('history');
  const locale = useLocale();
  const homeZone = useMission((mission) => mission.homeZone);
  return (
    <div className={styles.list}>
      <RadioGroup
        label={t('versionsList')}
        isLabelHidden
        isFramed
        value={chosen}
        onChange={onChoose}
        options={versions.map(({ version, savedAtMs }) => ({
          id: version,
          label: formatMoment(savedAtMs as EpochMs, homeZone, locale),
        }))}
      />
    </div>
  );
}
