import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';

/** How many files were written, and the way to where they are. */
export function FilesWritten({ title, folder }: { title: string; folder: string }) {
  const { t } = useTranslation('common');
  const host = useHost();
  return (
    <Banner
      tone="info"
      title={title}
      actions={
        <Button size="compact" onPress={() => void host.showInFolder({ path: folder })}>
          {t('action.showInFolder')}
        </Button>
      }
    />
  );
}
