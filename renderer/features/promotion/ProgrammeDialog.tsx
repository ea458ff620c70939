import { Globe } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import type { ProgrammeRequest } from '../../../shared/ipc/programmeRequest';
import { publicEvents } from '../../../shared/promotion/publicEvents';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { useReport } from '../../hooks/useReport';
import { useSettings } from '../../hooks/useSettings';
import { useWork } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/fields/Select';
import { Banner } from '../../ui/frame/Banner';
import { Dialog } from '../../ui/overlays/Dialog';
import styles from './PromotionScreen.module.css';

/** Writes what the partner may publish: a web page, a page to print and a calendar of the public events. */
export function ProgrammeDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('promotion');
  const host = useHost();
  const report = useReport();
  const { run, progress } = useWork();
  const { paper } = useSettings();
  const [language, setLanguage] = useState<ProgrammeRequest['language']>('both');
  const [written, setWritten] = useState<ExportReport | null>(null);
  const count = useMission((mission) => publicEvents(mission).length);
  const save = async () => {
    setWritten(null);
    setWritten(await report(run((work) => host.saveProgramme({ language, paper, work }))));
  };
  const disabledReason = count === 0 ? t('programme.none') : progress ? t('programme.working') : undefined;
  return (
    <Dialog
      title={t('programme.title')}
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <Button variant="primary" icon={Globe} onPress={() => void save()} disabledReason={disabledReason}>
          {t('programme.save')}
        </Button>
      }
    >
      <div className={styles.stack}>
        <p>{t('programme.what')}</p>
        {count === 0 ? (
          <Banner tone="warning" title={t('programme.none')}>
            {t('programme.noneHint')}
          </Banner>
        ) : (
          <p>{t('programme.events', { count })}</p>
        )}
        <Select
          label={t('programme.language')}
          options={(['both', 'fr', 'en'] as const).map((id) => ({ id, label: t(`programme.languages.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        {written && (
          <Banner
            tone="info"
            title={t('programme.written', { count: written.files.length, folder: written.folder })}
            actions={
              <Button size="compact" onPress={() => void host.showInFolder({ path: written.folder })}>
                {t('common:action.showInFolder')}
              </Button>
            }
          />
        )}
      </div>
    </Dialog>
  );
}
