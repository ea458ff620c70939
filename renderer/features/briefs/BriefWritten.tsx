import { useTranslation } from 'react-i18next';
import type { ExportReport } from '../../../shared/ipc/host';
import { useHost } from '../../hooks/useHost';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';

export function BriefWritten({ report, onClose }: { report: ExportReport; onClose: () => void }) {
  const { t } = useTranslation('briefs');
  const host = useHost();
  return (
    <Banner
      tone="info"
      title={t('written', { count: report.files.length, folder: report.folder })}
      onClose={onClose}
      closeLabel={t('common:action.close')}
      actions={
        <Button size="compact" onPress={() => void host.showInFolder({ path: report.folder })}>
          {t('common:action.showInFolder')}
        </Button>
      }
    >
      {report.files.join(', ')}
    </Banner>
  );
}
