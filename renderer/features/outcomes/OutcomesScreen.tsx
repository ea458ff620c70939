import { FileChartColumn } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followUpsOf } from '../../../shared/itinerary/followUpsOf';
import { surveyedOrganisations } from '../../../shared/itinerary/surveyedOrganisations';
import type { ItemId } from '../../../shared/model/identifier';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useMission } from '../../hooks/useMission';
import { useToday } from '../../hooks/useToday';
import { FilterRow } from '../../records/FilterRow';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { Segmented } from '../../ui/controls/Segmented';
import { Switch } from '../../ui/controls/Switch';
import { SearchField } from '../../ui/fields/SearchField';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { type MeetingRow, meetingRows, outcomeCounts } from './meetingRow';
import { OutcomeFilters } from './OutcomeFilters';
import { FollowUpGrid, MeetingGrid } from './OutcomeGrids';
import styles from './OutcomesScreen.module.css';
import { OutcomeSheet } from './OutcomeSheet';
import { ReportDialog } from './ReportDialog';
import { SurveyPane } from './SurveyPane';
import { useOpenMeeting } from './useOpenMeeting';
import { type OutcomesView, useOutcomesView } from './useOutcomesView';
import { type OutcomeFilter, useOutcomeFilter } from './useOutcomeFilter';

/** What came of the meetings, and what is still to be done about them. */
export function OutcomesScreen() {
  const { t } = useTranslation('outcomes');
  const mission = useMission((whole) => whole);
  const rows = useMemo(() => meetingRows(mission), [mission]);
  const filter = useOutcomeFilter(rows);
  const [view, setView] = useOutcomesView();
  const sought = t(view === 'survey' ? 'searchSurvey' : 'search');
  const search = useRef<HTMLInputElement>(null);
  useMenuAction('find', () => search.current?.focus());
  if (rows.length + surveyedOrganisations(mission).length === 0) return <NoMeetings />;
  return (
    <>
      <Toolbar
        label={t('title')}
        start={
          <>
            <Sizes rows={rows} />
            <Segmented
              label={t('views.label')}
              value={view}
              onChange={setView}
              options={(['meetings', 'followUps', 'survey'] as const).map((id) => ({ id, label: t(`views.${id}`) }))}
            />
          </>
        }
        end={
          <>
            <SearchField
              ref={search}
              label={sought}
              placeholder={sought}
              clearLabel={t('common:action.clear')}
              value={filter.query}
              onChange={filter.setQuery}
            />
            <ReportButton />
          </>
        }
      />
      {view === 'survey' ? <ChosenSurvey query={filter.query} /> : <Panes view={view} rows={rows} filter={filter} />}
    </>
  );
}

interface PanesProps {
  view: Exclude<OutcomesView, 'survey'>;
  /** Those that the filter hides too: one that leaves it while it is written in stays open. */
  rows: readonly MeetingRow[];
  filter: OutcomeFilter;
}

function Panes({ view, rows, filter }: PanesProps) {
  const [openId, setOpenId] = useOpenMeeting();
  const open = rows.find(({ id }) => id === openId);
  if (rows.length === 0) return <NothingYet />;
  return (
    <>
      {view === 'meetings' && <OutcomeFilters filter={filter} />}
      <div className={styles.panes}>
        {view === 'meetings' ? (
          <MeetingGrid rows={filter.found} onOpen={setOpenId} />
        ) : (
          <FollowUps found={filter.found} onOpen={setOpenId} />
        )}
        {open && (
          <OutcomeSheet key={open.id} item={open.item} outcomes={open.outcomes} onClose={() => setOpenId(null)} />
        )}
      </div>
    </>
  );
}

function FollowUps({ found, onOpen }: { found: readonly MeetingRow[]; onOpen: (item: ItemId) => void }) {
  const { t } = useTranslation('outcomes');
  const all = useMission((mission) => mission.followUps);
  const selection = useInterface((state) => state.selection);
  const [isOpenOnly, setOpenOnly] = useState(true);
  const rows = useMemo(() => {
    const meetings = new Set(found.map(({ id }) => id));
    return followUpsOf({ followUps: all }).filter(
      ({ item, doneOn }) => meetings.has(item) && !(isOpenOnly && doneOn !== undefined),
    );
  }, [all, found, isOpenOnly]);
  return (
    <div className={styles.stack}>
      <FilterRow label={t('filter.label')}>
        <Switch isSelected={isOpenOnly} onChange={setOpenOnly}>
          {t('filter.openOnly')}
        </Switch>
      </FilterRow>
      <FollowUpGrid rows={rows} revealId={selection?.id} onOpen={onOpen} />
    </div>
  );
}

function ChosenSurvey({ query }: { query: string }) {
  const selection = useInterface((state) => state.selection);
  const answers = useMission((mission) => mission.surveyAnswers);
  const answer = Object.values(answers).find(
    ({ id }) => selection?.collection === 'surveyAnswers' && id === selection.id,
  );
  return <SurveyPane key={answer?.id} query={query} revealed={answer?.organisation ?? null} />;
}

function Sizes({ rows }: { rows: readonly MeetingRow[] }) {
  const { t } = useTranslation('outcomes');
  const mission = useMission((whole) => whole);
  const { meetings, open, late } = outcomeCounts(rows, mission, useToday());
  const words = [
    t('counts.meetings', { count: meetings }),
    t('counts.open', { count: open }),
    ...(late > 0 ? [t('counts.late', { count: late })] : []),
  ];
  return <ToolbarTitle title={t('title')} aside={words.join(' · ')} />;
}

function ReportButton() {
  const { t } = useTranslation('report');
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" icon={FileChartColumn} onPress={() => setOpen(true)}>
        {t('dialog.open')}
      </Button>
      {isOpen && <ReportDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function NoMeetings() {
  const { t } = useTranslation('outcomes');
  return (
    <>
      <Toolbar label={t('title')} start={<ToolbarTitle title={t('title')} />} />
      <NothingYet />
    </>
  );
}

function NothingYet() {
  const { t } = useTranslation('outcomes');
  return <EmptyState title={t('empty.title')} body={t('empty.body')} />;
}
