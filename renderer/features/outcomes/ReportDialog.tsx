import { FileChartColumn } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import type { ReportRequest } from '../../../shared/ipc/reportRequest';
import type { MissionFigures } from '../../../shared/model/missionFigures';
import { useHost } from '../../hooks/useHost';
import { useLocale } from '../../hooks/useLocale';
import { useReport } from '../../hooks/useReport';
import { useSettings } from '../../hooks/useSettings';
import { useWork } from '../../hooks/useWork';
import { FilesWritten } from '../../records/FilesWritten';
import { Button } from '../../ui/controls/Button';
import { Select } from '../../ui/fields/Select';
import { Dialog } from '../../ui/overlays/Dialog';
import { ComparedMissions } from './ComparedMissions';
import styles from './OutcomesScreen.module.css';

/** For whom the mission report is written and in which language; then it is written. */
export function ReportDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('report');
  const locale = useLocale();
  const host = useHost();
  const { paper } = useSettings();
  const report = useReport();
  const { run, progress } = useWork();
  const [audience, setAudience] = useState<ReportRequest['audience']>('coordinators');
  const [language, setLanguage] = useState<ReportRequest['language']>(locale);
  const [compared, setCompared] = useState<readonly MissionFigures[]>([]);
  const [written, setWritten] = useState<ExportReport | null>(null);
  const save = async () => {
    setWritten(null);
    setWritten(
      await report(run((work) => host.saveReport({ audience, language, paper, compared: [...compared], work }))),
    );
  };
  return (
    <Dialog
      title={t('dialog.open')}
      size="large"
      isOpen
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <Button
          variant="primary"
          icon={FileChartColumn}
          onPress={() => void save()}
          disabledReason={progress ? t('dialog.working') : undefined}
        >
          {t('dialog.save')}
        </Button>
      }
    >
      <div className={styles.noting}>
        <p>{t('dialog.what')}</p>
        <Select
          label={t('dialog.for')}
          description={t(`dialog.note.${audience}`)}
          options={(['coordinators', 'partner'] as const).map((id) => ({ id, label: t(`audience.${id}`) }))}
          value={audience}
          onChange={setAudience}
        />
        <Select
          label={t('dialog.language')}
          options={(['fr', 'en', 'both'] as const).map((id) => ({ id, label: t(`dialog.languages.${id}`) }))}
          value={language}
          onChange={setLanguage}
        />
        <ComparedMissions audience={audience} compared={compared} onChange={setCompared} />
        {written && (
          <FilesWritten
            title={t('dialog.written', { count: written.files.length, folder: written.folder })}
            folder={written.folder}
          />
        )}
      </div>
    </Dialog>
  );
}
