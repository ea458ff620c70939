import { Plus, Printer } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { supportCounts } from '../../../shared/itinerary/supportCounts';
import { supportRequestsOf } from '../../../shared/itinerary/supportRequestsOf';
import type { OrganisationId } from '../../../shared/model/identifier';
import type { SupportRequest } from '../../../shared/model/supportRequest';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Segmented } from '../../ui/controls/Segmented';
import { SearchField } from '../../ui/fields/SearchField';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { AccessPanes } from './AccessPanes';
import { AccessSizes } from './AccessSizes';
import { SupportBoard } from './SupportBoard';
import { SupportFilters } from './SupportFilters';
import { SupportGrid } from './SupportGrid';
import styles from './SupportScreen.module.css';
import { SupportSheet } from './SupportSheet';
import { useAccessLists } from './useAccessLists';
import { useAskForSupport } from './useAskForSupport';
import { useSupportDays } from './useSupportDays';
import { useSupportFilter } from './useSupportFilter';
import { useSupportShape } from './useSupportShape';

interface SupportScreenProps {
  onShowBriefs: () => void;
}

/** What is asked of hosts and associations on the spot, as a board or as a list; and the lists of visitors that hosts want. */
export function SupportScreen({ onShowBriefs }: SupportScreenProps) {
  const { t } = useTranslation('support');
  const supportRequests = useMission((mission) => mission.supportRequests);
  const requests = useMemo(() => supportRequestsOf({ supportRequests }), [supportRequests]);
  const lists = useAccessLists();
  const filter = useSupportFilter(requests);
  const [shape, showShape] = useSupportShape();
  const search = useRef<HTMLInputElement>(null);
  useMenuAction('add', useAskForSupport());
  useMenuAction('find', () => search.current?.focus());
  if (requests.length + lists.length === 0) return <NothingAsked />;
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <>
            {shape === 'access' ? <AccessSizes lists={lists} /> : <Sizes requests={requests} />}
            <Segmented
              label={t('views.label')}
              value={shape}
              onChange={showShape}
              options={(['board', 'list', 'access'] as const).map((id) => ({ id, label: t(`views.${id}`) }))}
            />
          </>
        }
        end={
          shape !== 'access' && (
            <>
              <SearchField
                ref={search}
                label={t('search')}
                placeholder={t('search')}
                clearLabel={t('common:action.clear')}
                value={filter.query}
                onChange={filter.setQuery}
              />
              {requests.length > 0 && <SheetsButton supporter={filter.supporter} onShowBriefs={onShowBriefs} />}
              <AskButton />
            </>
          )
        }
      />
      {shape === 'access' ? (
        <AccessPanes lists={lists} onShowBriefs={onShowBriefs} />
      ) : (
        <>
          <SupportFilters filter={filter} />
          <Panes shape={shape} requests={filter.found} all={requests} />
        </>
      )}
    </>
  );
}

interface PanesProps {
  shape: 'board' | 'list';
  requests: readonly SupportRequest[];
  /** Those that the filter hides too: one that leaves it while it is written in stays open. */
  all: readonly SupportRequest[];
}

function Panes({ shape, requests, all }: PanesProps) {
  const selection = useInterface((state) => state.selection);
  const openId = selection?.collection === 'supportRequests' ? selection.id : null;
  const open = all.find(({ id }) => id === openId);
  const Shown = shape === 'board' ? SupportBoard : SupportGrid;
  return (
    <div className={styles.panes}>
      <Shown requests={requests} openId={openId} />
      {open && <SupportSheet key={open.id} request={open} />}
    </div>
  );
}

function Sizes({ requests }: { requests: readonly SupportRequest[] }) {
  const { t } = useTranslation('support');
  const { total, confirmed, overdue } = supportCounts(requests, useSupportDays());
  const words = [
    t('counts.total', { count: total }),
    t('counts.confirmed', { count: confirmed }),
    ...(overdue > 0 ? [t('counts.overdue', { count: overdue })] : []),
  ];
  return <ToolbarTitle title={t('title')} aside={words.join(' · ')} />;
}

interface SheetsButtonProps extends SupportScreenProps {
  supporter: OrganisationId | 'all';
}

/** The sheet of the supporter that is looked at, or of all of them, in the room where sheets are printed. */
function SheetsButton({ supporter, onShowBriefs }: SheetsButtonProps) {
  const { t } = useTranslation('support');
  const wantSheet = useInterface((state) => state.wantSheet);
  const show = () => {
    wantSheet({ document: 'support-sheet', supporters: supporter === 'all' ? [] : [supporter] });
    onShowBriefs();
  };
  return (
    <Button icon={Printer} onPress={show}>
      {t('sheets')}
    </Button>
  );
}

/** None where nothing may be written. */
function AskButton() {
  const { t } = useTranslation('support');
  const ask = useAskForSupport();
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  if (isReadOnly) return null;
  return (
    <Button variant="primary" icon={Plus} onPress={ask}>
      {t('add')}
    </Button>
  );
}

function NothingAsked() {
  const { t } = useTranslation('support');
  return (
    <>
      <Toolbar label={t('title')} start={<ToolbarTitle title={t('title')} />} />
      <EmptyState title={t('empty.title')} body={t('empty.body')} primary={<AskButton />} />
    </>
  );
}
