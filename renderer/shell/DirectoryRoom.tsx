import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorSentence } from '../../shared/i18n/errorSentence';
import { MissionStoreProvider } from '../hooks/MissionStoreProvider';
import { useHost } from '../hooks/useHost';
import { useLocale } from '../hooks/useLocale';
import type { OpenDirectory } from '../hooks/useDirectory';
import { useReport } from '../hooks/useReport';
import { useSaveState } from '../hooks/useSaveState';
import { useWantedAct } from '../hooks/useWantedAct';
import { Button } from '../ui/controls/Button';
import { Banner } from '../ui/frame/Banner';
import { laterPart } from './laterPart';
import type { DirectoryScreenId } from './screens';

const DirectoryScreen = laterPart((parts) => parts.DirectoryScreen);
const ImportListScreen = laterPart((parts) => parts.ImportListScreen);

export interface DirectoryRoomProps {
  screen: DirectoryScreenId;
  directory: OpenDirectory;
}

/** A room of the directory: what is within it reads and writes the directory where other rooms do the mission. */
export function DirectoryRoom({ screen, directory: { opened, restore } }: DirectoryRoomProps) {
  const { t, i18n } = useTranslation('directory');
  const locale = useLocale();
  if (opened === null) return null;
  if (opened.ok) {
    return (
      <MissionStoreProvider store={opened.value}>
        <NotSavedBanner />
        <Room key={screen} table={screen === 'directory-organisations' ? 'organisations' : 'people'} />
      </MissionStoreProvider>
    );
  }
  return (
    <Banner
      tone="error"
      title={t('notOpened.title')}
      actions={
        <Button size="compact" onPress={restore}>
          {t('notOpened.restore')}
        </Button>
      }
    >
      {`${errorSentence(i18n, opened.error, locale)} ${t('notOpened.restoreNote')}`}
    </Banner>
  );
}

/** One of the two tables; a list that is being imported takes its place. */
function Room({ table }: { table: 'organisations' | 'people' }) {
  const [isImporting, setImporting] = useState(false);
  useWantedAct('import-members', () => setImporting(true));
  // A table with the thousands that were just imported is drawn without keeping the window from painting.
  const isImportShown = useDeferredValue(isImporting);
  if (isImportShown) return <ImportListScreen list="members" onClose={() => setImporting(false)} />;
  return <DirectoryScreen table={table} onImport={() => setImporting(true)} />;
}

function NotSavedBanner() {
  const { t, i18n } = useTranslation('directory');
  const host = useHost();
  const locale = useLocale();
  const report = useReport();
  const state = useSaveState();
  if (state.kind !== 'not-saved') return null;
  return (
    <Banner
      tone="error"
      title={t('notSaved')}
      actions={
        <Button size="compact" onPress={() => void report(host.saveMission())}>
          {t('common:action.retry')}
        </Button>
      }
    >
      {errorSentence(i18n, state.error, locale)}
    </Banner>
  );
}
