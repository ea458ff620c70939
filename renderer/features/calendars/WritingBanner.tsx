import { useTranslation } from 'react-i18next';
import type { WorkProgress } from '../../hooks/useWork';
import { Button } from '../../ui/controls/Button';
import { Banner } from '../../ui/frame/Banner';
import { ProgressBar } from '../../ui/marks/ProgressBar';

export function WritingBanner({ progress, onCancel }: { progress: WorkProgress; onCancel: () => void }) {
  const { t } = useTranslation('calendars');
  const valueText = progress.total === 0 ? '' : t('progress', { done: progress.done, total: progress.total });
  return (
    <Banner
      tone="info"
      title={t('writing')}
      actions={
        <Button size="compact" onPress={onCancel}>
          {t('stop')}
        </Button>
      }
    >
      <ProgressBar
        label={t('writing')}
        isLabelHidden
        value={progress.done}
        max={Math.max(1, progress.total)}
        valueText={valueText}
      />
    </Banner>
  );
}
