import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeFromDirectory } from '../../../shared/directory/takeFromDirectory';
import { errorSentence } from '../../../shared/i18n/errorSentence';
import { livingRecords } from '../../../shared/model/livingRecords';
import type { Mission } from '../../../shared/model/mission';
import { RecordSearch } from '../../../shared/search/recordSearch';
import { MissionStoreProvider } from '../../hooks/MissionStoreProvider';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useDirectory } from '../../hooks/useDirectory';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useGridLabels } from '../../records/useGridLabels';
import { newId } from '../../store/newId';
import { Button } from '../../ui/controls/Button';
import { SearchField } from '../../ui/fields/SearchField';
import { Banner } from '../../ui/frame/Banner';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import type { GridColumn } from '../../ui/grid/gridColumn';
import { type GridState, useGridState } from '../../ui/grid/useGridState';
import { Dialog } from '../../ui/overlays/Dialog';
import { type DirectoryChoice, directoryChoices, type TakingView, wantedFrom } from './directoryChoice';
import styles from './FromDirectoryDialog.module.css';

export interface FromDirectoryDialogProps {
  view: TakingView;
  onClose: () => void;
}

/** Copies people or organisations of the directory into the mission: several at once, and one undo for all. */
export function FromDirectoryDialog({ view, onClose }: FromDirectoryDialogProps) {
  const { t, i18n } = useTranslation('delegation');
  const locale = useLocale();
  const mission = useMission((whole) => whole);
  const make = useAnnouncedEdits();
  const state = useGridState();
  const { opened } = useDirectory();
  const count = state.grid.selected.size;
  if (opened === null) return null;
  const take = async () => {
    const directory = opened.ok ? opened.value.getState().document?.mission : undefined;
    const command = directory && takeFromDirectory(mission, directory, wantedFrom(view, state.grid.selected), newId);
    if (!command || (await make([command]))) onClose();
  };
  return (
    <Dialog
      title={t('fromDirectory.title')}
      isOpen
      size="large"
      onOpenChange={onClose}
      closeLabel={t('common:action.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('common:action.cancel')}</Button>
          <Button
            variant="primary"
            disabledReason={count === 0 ? t('fromDirectory.choose') : undefined}
            onPress={() => void take()}
          >
            {t('fromDirectory.take', { count })}
          </Button>
        </>
      }
    >
      {opened.ok ? (
        <MissionStoreProvider store={opened.value}>
          <Choices mission={mission} view={view} state={state} />
        </MissionStoreProvider>
      ) : (
        <Banner tone="error" title={t('directory:notOpened.title')}>
          {errorSentence(i18n, opened.error, locale)}
        </Banner>
      )}
    </Dialog>
  );
}

/** The records of the directory around it, with a search; those that the mission has are left out. */
function Choices({ mission, view, state }: { mission: Mission; view: TakingView; state: GridState }) {
  const { t } = useTranslation('delegation');
  const locale = useLocale();
  const directory = useMission((whole) => whole);
  const [query, setQuery] = useState('');
  const rows = useMemo(() => directoryChoices(mission, directory, view, locale), [directory, locale, mission, view]);
  const [search] = useState(
    () => new RecordSearch<DirectoryChoice>(({ name, detail, tags }) => `${name} ${detail} ${tags}`),
  );
  const columns = useMemo((): readonly GridColumn<DirectoryChoice>[] => {
    const detail = t(view === 'organisations' ? 'column.organisationCity' : 'column.organisation');
    return [
      { id: 'name', header: t('column.name'), width: 260, text: ({ name }) => name },
      { id: 'detail', header: detail, width: 220, text: (row) => row.detail },
      { id: 'tags', header: t('column.tags'), width: 160, text: ({ tags }) => tags },
    ];
  }, [t, view]);
  const label = t('directory:search');
  return (
    <div className={styles.dialog}>
      <SearchField
        autoFocus
        label={label}
        placeholder={label}
        clearLabel={t('searchClear')}
        value={query}
        onChange={setQuery}
      />
      <div className={styles.table}>
        <DataGrid
          label={t('directory:title')}
          rows={search.find(rows, query)}
          columns={columns}
          {...state.grid}
          labels={useGridLabels()}
          empty={<NothingToTake isSought={query !== ''} isEmpty={isEmptyTable(directory, view)} />}
        />
      </div>
    </div>
  );
}

function NothingToTake({ isSought, isEmpty }: { isSought: boolean; isEmpty: boolean }) {
  const { t } = useTranslation('delegation');
  if (isEmpty) return <EmptyState title={t('fromDirectory.isEmpty')} body={t('fromDirectory.fill')} />;
  return <EmptyState title={t(isSought ? 'directory:empty.noMatch' : 'fromDirectory.nothing')} />;
}

/** Nobody is in the directory yet, which is something else than that the mission has them all. */
function isEmptyTable({ organisations, people }: Mission, view: TakingView): boolean {
  return livingRecords<{ deleted?: true | undefined }>(view === 'organisations' ? organisations : people).length === 0;
}
