import { useTranslation } from 'react-i18next';
import type { WorkProgress } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';
import { ProgressBar } from '../../ui/marks/ProgressBar';

export function BriefWork({ progress, onCancel }: { progress: WorkProgress; onCancel: () => void }) {
  const { t } = useTranslation('briefs');
  return (
    <Banner
      tone="info"
      title={t('preparing')}
      actions={
        <Button size="compact" onPress={onCancel}>
          {t('stop')}
        </Button>
      }
    >
      <ProgressBar
        label={t('preparing')}
        isLabelHidden
        value={progress.done}
        max={Math.max(1, progress.total)}
        valueText={progress.total === 0 ? '' : t('progress', { done: progress.done, total: progress.total })}
      />
    </Banner>
  );
}
