import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HostEvents } from '../../shared/ipc/host';
import { useHost } from '../hooks/useHost';
import { Banner } from '../ui/frame/Banner';

/** Somebody gave the open file another name: that the mission is saved there now. */
export function RenameBanner() {
  const { t } = useTranslation('shell');
  const host = useHost();
  const [file, setFile] = useState<HostEvents['mission:file'] | null>(null);
  useEffect(() => host.on('mission:file', setFile), [host]);
  if (file?.renamedFrom === undefined) return null;
  const { fileName, renamedFrom } = file;
  return (
    <Banner
      tone="info"
      title={t('renamed.title', { from: renamedFrom, to: fileName })}
      onClose={() => setFile(null)}
      closeLabel={t('common:action.close')}
    >
      {t('renamed.detail')}
    </Banner>
  );
}
