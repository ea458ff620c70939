import { useTranslation } from 'react-i18next';
import { useHost } from '../hooks/useHost';
import { useMissionState } from '../hooks/useMissionState';
import { useReport } from '../hooks/useReport';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';

/** The file may not be written: that the mission can be read, and how it can be edited all the same. */
export function ReadOnlyBanner() {
  const { t } = useTranslation('shell');
  const host = useHost();
  const report = useReport();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (!isReadOnly) return null;
  return (
    <Banner
      tone="info"
      title={t('readOnly.title')}
      actions={
        <Button size="compact" onPress={() => void report(host.saveMissionAs())}>
          {t('saveState.chooseAnotherPlace')}
        </Button>
      }
    >
      {t('readOnly.detail')}
    </Banner>
  );
}
