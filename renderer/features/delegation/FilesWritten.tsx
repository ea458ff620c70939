import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import { useHost } from '../../hooks/useHost';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';

/** How many files were written, and where they are. */
export function FilesWritten({ report }: { report: ExportReport }) {
  const { t } = useTranslation('delegation');
  const host = useHost();
  return (
    <Banner
      tone="info"
      title={t('ask.written', { count: report.files.length, folder: report.folder })}
      actions={
        <Button size="compact" onPress={() => void host.showInFolder({ path: report.folder })}>
          {t('common:action.showInFolder')}
        </Button>
      }
    />
  );
}
