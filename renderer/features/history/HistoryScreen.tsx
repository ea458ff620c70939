import { History, Redo2, Undo2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../../../shared/ipc/historyEntry';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMissionState } from '../../hooks/useMissionState';
import { useUndo } from '../../hooks/useUndo';
import { Button } from '../../ui/controls/Button';
import { SearchField } from '../../ui/fields/SearchField';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { Disagreements } from './Disagreements';
import { EntryDialog } from './EntryDialog';
import { GoBackDialog } from './GoBackDialog';
import { HistoryList } from './HistoryList';
import { NameRequest } from './NameRequest';
import { SearchProgress } from './SearchProgress';
import { useHistoryEntries } from './useHistoryEntries';
import { useHistoryRows } from './useHistoryRows';
import { useHistorySearch } from './useHistorySearch';
import { VersionsDialog } from './VersionsDialog';

type OpenDialog = 'versions' | { readonly goBackTo: string } | { readonly show: HistoryEntry };

/** Every change of the mission, newest first: who made it, when, and from what to what. */
export function HistoryScreen() {
  const { t } = useTranslation('history');
  const entries = useHistoryEntries();
  const [query, setQuery] = useState('');
  const search = useHistorySearch(query.trim());
  const rows = useHistoryRows(entries ?? [], search?.found ?? null);
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <HistoryToolbar query={query} onQuery={setQuery} onShowVersions={() => setDialog('versions')} />
      <NameRequest />
      <HistoryList
        rows={rows}
        onGoBack={(goBackTo) => setDialog({ goBackTo })}
        onShowAll={(show) => setDialog({ show })}
      >
        <Disagreements />
        {entries?.length === 0 && <EmptyState title={t('empty')} body={t('emptyHint')} />}
        <SearchProgress query={query.trim()} search={search} />
      </HistoryList>
      {dialog === 'versions' && <VersionsDialog onClose={close} />}
      {typeof dialog === 'object' && dialog && 'goBackTo' in dialog && (
        <GoBackDialog entry={dialog.goBackTo} onClose={close} />
      )}
      {typeof dialog === 'object' && dialog && 'show' in dialog && <EntryDialog entry={dialog.show} onClose={close} />}
    </>
  );
}

interface HistoryToolbarProps {
  query: string;
  onQuery: (query: string) => void;
  onShowVersions: () => void;
}

function HistoryToolbar({ query, onQuery, onShowVersions }: HistoryToolbarProps) {
  const { t } = useTranslation('history');
  const { undo, redo } = useUndo();
  const canUndo = useMissionState((state) => state.undo !== null);
  const canRedo = useMissionState((state) => state.redo !== null);
  const field = useRef<HTMLInputElement>(null);
  useMenuAction('find', () => field.current?.focus());
  return (
    <Toolbar
      label={t('title')}
      start={<ToolbarTitle title={t('title')} />}
      end={
        <>
          <SearchField
            ref={field}
            label={t('search.label')}
            clearLabel={t('search.clear')}
            value={query}
            onChange={onQuery}
          />
          <Button icon={History} onPress={onShowVersions}>
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
  );
}
