import { ListFilter, PanelRight, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHost } from '../../hooks/useHost';
import { useMission } from '../../hooks/useMission';
import { AddOrganisationDialog } from '../../records/AddOrganisationDialog';
import { AddPersonDialog } from '../../records/AddPersonDialog';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { SearchField } from '../../ui/fields/SearchField';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { DirectoryOrganisations } from './DirectoryOrganisations';
import { DirectoryPeople } from './DirectoryPeople';

export type DirectoryTable = 'organisations' | 'people';

/** Whom this installation knows, whichever mission they take part in: a table of organisations, and one of people. */
export function DirectoryScreen({ table }: { table: DirectoryTable }) {
  const { t } = useTranslation('directory');
  const host = useHost();
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [areFiltersShown, setFiltersShown] = useState(false);
  const [isSheetShown, setSheetShown] = useState(false);
  const [isAdding, setAdding] = useState(false);
  const count = useMission((directory) => Object.values(directory[table]).filter(({ deleted }) => !deleted).length);
  useEffect(
    () =>
      host.on('window:menu', (action) => {
        if (action === 'add') setAdding(true);
        if (action === 'find') search.current?.focus();
      }),
    [host],
  );
  const shown = { query, areFiltersShown, isSheetShown, onAdd: () => setAdding(true) };
  return (
    <>
      <Toolbar
        label={t(table)}
        start={<ToolbarTitle title={t(table)} aside={t('aside', { count })} />}
        end={
          <>
            <SearchField
              ref={search}
              label={t('search')}
              placeholder={t('search')}
              clearLabel={t('delegation:searchClear')}
              value={query}
              onChange={setQuery}
            />
            <IconButton
              icon={ListFilter}
              label={t('delegation:filters')}
              variant="secondary"
              isActive={areFiltersShown}
              onPress={() => setFiltersShown(!areFiltersShown)}
            />
            <IconButton
              icon={PanelRight}
              label={t('delegation:sheet.show')}
              variant="secondary"
              isActive={isSheetShown}
              onPress={() => setSheetShown(!isSheetShown)}
            />
            <Button variant="primary" icon={Plus} aria-label={t(`add.${table}`)} onPress={() => setAdding(true)}>
              {t('common:action.add')}
            </Button>
          </>
        }
      />
      {table === 'organisations' ? <DirectoryOrganisations {...shown} /> : <DirectoryPeople {...shown} />}
      {isAdding && table === 'organisations' && (
        <AddOrganisationDialog home="directory" onClose={() => setAdding(false)} />
      )}
      {isAdding && table === 'people' && (
        <AddPersonDialog home="directory" isContact onClose={() => setAdding(false)} />
      )}
    </>
  );
}
