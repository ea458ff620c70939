import { FileUp, ListFilter, UserPlus } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { countsOf } from '../../../shared/itinerary/countsOf';
import { useHost } from '../../hooks/useHost';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { Segmented } from '../../ui/controls/Segmented';
import { SearchField } from '../../ui/fields/SearchField';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { AddOrganisationDialog } from './AddOrganisationDialog';
import { AddPersonDialog } from './AddPersonDialog';
import { DelegateGrid } from './DelegateGrid';
import { OrganisationGrid } from './OrganisationGrid';
import { useShownRow } from './useShownRow';

/** Who travels, and for whom: two tables of the same mission. */
export function DelegationScreen({ onImport }: { onImport: () => void }) {
  const { t } = useTranslation('delegation');
  const host = useHost();
  const mission = useDeferredMission();
  const counts = useMemo(() => countsOf(mission), [mission]);
  const search = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const { view, setView, revealId } = useShownRow(() => setQuery(''));
  const [areFiltersShown, setFiltersShown] = useState(false);
  const [isAdding, setAdding] = useState(false);
  useEffect(
    () =>
      host.on('window:menu', (action) => {
        if (action === 'add') setAdding(true);
        if (action === 'find') search.current?.focus();
      }),
    [host],
  );
  const grid = { query, areFiltersShown, revealId, onImport, onAdd: () => setAdding(true) };
  const close = () => setAdding(false);
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <>
            <ToolbarTitle title={t('title')} />
            <Segmented
              label={t('views.label')}
              value={view}
              onChange={setView}
              options={[
                { id: 'people', label: t('views.people'), count: counts.delegates },
                { id: 'organisations', label: t('views.organisations'), count: counts.organisations + counts.hosts },
              ]}
            />
          </>
        }
        end={
          <>
            <SearchField
              ref={search}
              label={t('search')}
              placeholder={t('search')}
              clearLabel={t('searchClear')}
              value={query}
              onChange={setQuery}
            />
            <IconButton
              icon={ListFilter}
              label={t('filters')}
              variant="secondary"
              isActive={areFiltersShown}
              onPress={() => setFiltersShown(!areFiltersShown)}
            />
            <Button icon={FileUp} onPress={onImport}>
              {t('import')}
            </Button>
            <Button variant="primary" icon={UserPlus} onPress={() => setAdding(true)}>
              {view === 'people' ? t('addPerson') : t('addOrganisation')}
            </Button>
          </>
        }
      />
      {view === 'people' ? <DelegateGrid {...grid} /> : <OrganisationGrid {...grid} />}
      {isAdding && view === 'people' && <AddPersonDialog onClose={close} />}
      {isAdding && view === 'organisations' && <AddOrganisationDialog onClose={close} />}
    </>
  );
}
