import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';

/** Someone else saved into the open file: that their work has joined ours, and where both changed the same thing. */
export function MergeBanner({ onLook }: { onLook: () => void }) {
  const { t } = useTranslation('shell');
  const host = useHost();
  const [disagreements, setDisagreements] = useState<number | null>(null);
  useEffect(() => host.on('mission:merged', (merged) => setDisagreements(merged.disagreements)), [host]);
  if (disagreements === null) return null;
  const close = () => setDisagreements(null);
  const look = () => {
    close();
    onLook();
  };
  return (
    <Banner
      tone={disagreements > 0 ? 'warning' : 'info'}
      title={t('merged.title')}
      onClose={close}
      closeLabel={t('common:action.close')}
      actions={
        disagreements > 0 && (
          <Button size="compact" onPress={look}>
            {t('merged.look')}
          </Button>
        )
      }
    >
      {disagreements > 0 && t('merged.disagreements', { count: disagreements })}
    </Banner>
  );
}
