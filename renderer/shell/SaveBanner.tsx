import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../shared/i18n/errorSentence';
import { useHost } from '../hooks/useHost';
import { useLocale } from '../hooks/useLocale';
import { useReport } from '../hooks/useReport';
import { useSaveState } from '../hooks/useSaveState';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';

/** As long as the file does not hold the edits: why, what to do, and that nothing is lost. */
export function SaveBanner() {
  const { t, i18n } = useTranslation('shell');
  const host = useHost();
  const locale = useLocale();
  const report = useReport();
  const state = useSaveState();
  if (state.kind !== 'not-saved') return null;
  return (
    <Banner
      tone="error"
      title={t('saveState.notSavedBanner')}
      actions={
        <>
          <Button size="compact" onPress={() => void report(host.saveMission())}>
            {t('common:action.retry')}
          </Button>
          <Button size="compact" onPress={() => void report(host.saveMissionAs())}>
            {t('saveState.chooseAnotherPlace')}
          </Button>
        </>
      }
    >
      {errorSentence(i18n, state.error, locale)}
    </Banner>
  );
}
