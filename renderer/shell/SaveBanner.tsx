import { useTranslation } from 'react-i18next';
import type { FileError } from '../../shared/ipc/fileError';
import { errorSentence } from '../../shared/i18n/errorSentence';
import { useHost } from '../hooks/useHost';
import { useLocale } from '../hooks/useLocale';
import { useReport } from '../hooks/useReport';
import { useSaveState } from '../hooks/useSaveState';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';

/** As long as file, journal and spare copy do not all hold the edits: why, what to do, and that nothing is lost. */
export function SaveBanner() {
  const { t, i18n } = useTranslation('shell');
  const locale = useLocale();
  const state = useSaveState();
  if (state.kind === 'not-saved') return <NotSavedBanner />;
  if (state.kind === 'saving' || !state.versionError) return null;
  return (
    <Banner tone="warning" title={t('versionNotKept')}>
      {errorSentence(i18n, state.versionError, locale)}
    </Banner>
  );
}

/** The same, only as long as edits are not in the file or the journal. */
export function NotSavedBanner() {
  const state = useSaveState();
  return state.kind === 'not-saved' ? <NotSaved error={state.error} /> : null;
}

function NotSaved({ error }: { error: FileError }) {
  const { t, i18n } = useTranslation('shell');
  const host = useHost();
  const locale = useLocale();
  const report = useReport();
  const isStopped = error.code === 'storage-stopped';
  // Another place for the file helps nothing where it is the computer's own journal that cannot be written.
  const mayMove = error.code !== 'journal-not-written';
  return (
    <Banner
      tone="error"
      title={t(titleOf(error))}
      actions={
        <>
          {!isStopped && (
            <Button size="compact" onPress={() => void report(host.saveMission())}>
              {t('common:action.retry')}
            </Button>
          )}
          {mayMove && (
            <Button size="compact" onPress={() => void report(host.saveMissionAs())}>
              {t('saveState.chooseAnotherPlace')}
            </Button>
          )}
        </>
      }
    >
      {errorSentence(i18n, error, locale)}
    </Banner>
  );
}

function titleOf({ code }: FileError) {
  if (code === 'storage-stopped') return 'saveState.stopped';
  return code === 'journal-not-written' ? 'saveState.notSavedOnComputer' : 'saveState.notSavedBanner';
}
