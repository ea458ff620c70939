import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';

/** How many files were written, and the way to where they are. A long dialog is scrolled to where it says so. */
export function FilesWritten({ title, folder }: { title: string; folder: string }) {
  const { t } = useTranslation('common');
  const host = useHost();
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div ref={said}>
      <Banner
        tone="info"
        title={title}
        actions={
          <Button size="compact" onPress={() => void host.showInFolder({ path: folder })}>
            {t('action.showInFolder')}
          </Button>
        }
      />
    </div>
  );
}
