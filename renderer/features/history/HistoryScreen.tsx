import { History, Redo2, Undo2 } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { useHost } from '../../hooks/useHost';
import { useMissionState } from '../../hooks/useMissionState';
import { useReport } from '../../hooks/useReport';
import { useUndo } from '../../hooks/useUndo';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { Disagreements } from './Disagreements';
import { GoBackDialog } from './GoBackDialog';
import { HistoryDay } from './HistoryDay';
import styles from './HistoryScreen.module.css';
import { NameRequest } from './NameRequest';
import { useHistoryDays } from './useHistoryDays';
import { VersionsDialog } from './VersionsDialog';

/** Every change of the mission, newest first, with who made it and when. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  const host = useHost();
  const report = useReport();
  const { undo, redo } = useUndo();
  const revision = useMissionState((state) => state.revision);
  const canUndo = useMissionState((state) => state.undo !== null);
  const canRedo = useMissionState((state) => state.redo !== null);
  const [dialog, setDialog] = useState<'versions' | { readonly entry: string } | null>(null);
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void report(host.listHistory()).then((listed) => isCurrent && setEntries(listed));
    return () => {
      isCurrent = false;
    };
  }, [host, report, revision]);
  const days = useHistoryDays(entries ?? []);
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<ToolbarTitle title={t('title')} aside={t('subtitle')} />}
        end={
          <>
            <Button icon={History} onPress={() => setDialog('versions')}>
              {t('versions')}
            </Button>
            <Button icon={Undo2} isDisabled={!canUndo} onPress={undo}>
              {t('undoLast')}
            </Button>
            <Button icon={Redo2} isDisabled={!canRedo} onPress={redo}>
              {t('redoLast')}
            </Button>
          </>
        }
      />
      <NameRequest />
      <div className={styles.list}>
        <Disagreements />
        {entries?.length === 0 && <EmptyState title={t('empty')} body={t('emptyHint')} />}
        {days.map((day) => (
          <HistoryDay key={day.entries[0]?.id} day={day} onGoBack={(entry) => setDialog({ entry })} />
        ))}
      </div>
      {dialog === 'versions' && <VersionsDialog onClose={() => setDialog(null)} />}
      {typeof dialog === 'object' && dialog && <GoBackDialog entry={dialog.entry} onClose={() => setDialog(null)} />}
    </>
  );
}
