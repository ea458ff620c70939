import { BookUser, FileUp, MailQuestionMark, PlaneTakeoff, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { VisuallyHidden } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { entryChecklist } from '../../../shared/delegation/entryChecklist';
import { countsOf } from '../../../shared/itinerary/countsOf';
import { assertNever } from '../../../shared/model/assertNever';
import { useDeferredMission } from '../../hooks/useDeferredMission';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useWantedAct } from '../../hooks/useWantedAct';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { IconButton } from '../../ui/controls/IconButton';
import { Segmented } from '../../ui/controls/Segmented';
import { Toolbar } from '../../ui/frame/Toolbar';
import { AddEntryRuleDialog } from './AddEntryRuleDialog';
import { AddGroupDialog } from './AddGroupDialog';
import { AskDialog } from './AskDialog';
import { AddOrganisationDialog } from '../../records/AddOrganisationDialog';
import { AddPersonDialog } from '../../records/AddPersonDialog';
import { ContactGrid } from './ContactGrid';
import { contactsOf } from '../../records/contactRow';
import { TableTools } from '../../records/TableTools';
import { useTableLook } from '../../records/useTableLook';
import { DelegateGrid, type DelegateGridProps } from './DelegateGrid';
import type { TakingView } from './directoryChoice';
import { EntriesTable } from './EntriesTable';
import { FromDirectoryDialog } from './FromDirectoryDialog';
import { GroupGrid } from './GroupGrid';
import { HeadBanner } from './HeadBanner';
import { OrganisationGrid } from './OrganisationGrid';
import { ListsDialog } from './ListsDialog';
import { type DelegationView, useShownRow } from './useShownRow';

/** Who travels, who receives them, and for whom, and what they need at borders: five tables of the same mission. */
export function DelegationScreen({ onImport }: { onImport: () => void }) {
  const { t } = useTranslation('delegation');
  const look = useTableLook(useInterface((state) => state.missingShown) !== null);
  const { view, setView, revealId } = useShownRow(() => look.setQuery(''));
  const [isAdding, setAdding] = useState(false);
  const [isListing, setListing] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const [taking, setTaking] = useState<TakingView | null>(null);
  useMenuAction('add', () => setAdding(true));
  useWantedAct('add-delegate', () => {
    setView('people');
    setAdding(true);
  });
  const { query, areFiltersShown, isSheetShown } = look;
  const hasSheet = view !== 'groups' && view !== 'entries';
  const grid = { query, areFiltersShown, isSheetShown, revealId, onImport, onAdd: () => setAdding(true) };
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <>
            <VisuallyHidden elementType="h1">{t('title')}</VisuallyHidden>
            <ViewChoice view={view} onChange={setView} />
          </>
        }
        end={
          <>
            <TableTools label={t('search')} look={look} hasSheet={hasSheet} />
            {hasSheet && (
              <IconButton
                icon={BookUser}
                label={t('fromDirectory.title')}
                variant="secondary"
                onPress={() => setTaking(view)}
              />
            )}
            <IconButton
              icon={MailQuestionMark}
              label={t('ask.title')}
              variant="secondary"
              onPress={() => setAsking(true)}
            />
            <IconButton
              icon={PlaneTakeoff}
              label={t('peopleLists:title')}
              variant="secondary"
              onPress={() => setListing(true)}
            />
            <IconButton icon={FileUp} label={t('import')} variant="secondary" onPress={onImport} />
            <Button variant="primary" icon={Plus} aria-label={t(`add.${view}`)} onPress={() => setAdding(true)}>
              {t('common:action.add')}
            </Button>
          </>
        }
      />
      {view === 'people' && <HeadBanner />}
      <Table key={view} view={view} {...grid} />
      {isListing && <ListsDialog first={view === 'entries' ? 'entry' : 'legs'} onClose={() => setListing(false)} />}
      {isAsking && <AskDialog onClose={() => setAsking(false)} />}
      {taking && <FromDirectoryDialog view={taking} onClose={() => setTaking(null)} />}
      {isAdding && <AddDialog view={view} onClose={() => setAdding(false)} />}
    </>
  );
}

function ViewChoice({ view, onChange }: { view: DelegationView; onChange: (view: DelegationView) => void }) {
  const { t } = useTranslation('delegation');
  const mission = useDeferredMission();
  const sizes = useMemo(() => {
    const { delegates, organisations, hosts, groups } = countsOf(mission);
    const entries = entryChecklist(mission).length;
    return {
      people: delegates,
      contacts: contactsOf(mission).length,
      organisations: organisations + hosts,
      groups,
      entries,
    };
  }, [mission]);
  const views = ['people', 'contacts', 'organisations', 'groups', 'entries'] as const;
  return (
    <Segmented
      label={t('views.label')}
      value={view}
      onChange={onChange}
      options={views.map((id) => ({ id, label: t(`views.${id}`), count: sizes[id] }))}
    />
  );
}

function Table({ view, ...grid }: DelegateGridProps & { view: DelegationView }) {
  switch (view) {
    case 'people':
      return <DelegateGrid {...grid} />;
    case 'contacts':
      return <ContactGrid {...grid} />;
    case 'organisations':
      return <OrganisationGrid {...grid} />;
    case 'groups':
      return <GroupGrid {...grid} />;
    case 'entries':
      return <EntriesTable {...grid} />;
    default:
      return assertNever(view);
  }
}

function AddDialog({ view, onClose }: { view: DelegationView; onClose: () => void }) {
  if (view === 'organisations') return <AddOrganisationDialog home="mission" onClose={onClose} />;
  if (view === 'groups') return <AddGroupDialog onClose={onClose} />;
  if (view === 'entries') return <AddEntryRuleDialog onClose={onClose} />;
  return <AddPersonDialog home="mission" isContact={view === 'contacts'} onClose={onClose} />;
}
