import { FileInput, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { surveyedOrganisations } from '../../../shared/itinerary/surveyedOrganisations';
import type { OrganisationId } from '../../../shared/model/identifier';
import { surveyAnswersOf } from '../../../shared/model/surveyAnswersOf';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useMission } from '../../hooks/useMission';
import { useMissionState } from '../../hooks/useMissionState';
import { FilterRow } from '../../records/FilterRow';
import { useGridLabels } from '../../records/useGridLabels';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import styles from './OutcomesScreen.module.css';
import { SurveyAskDialog } from './SurveyAskDialog';
import { SurveySheet } from './SurveySheet';
import { SurveyTakeDialog } from './SurveyTakeDialog';
import { type SurveyRow, useSurveyColumns } from './useSurveyColumns';

export interface SurveyPaneProps {
  /** A part of the name of a company; those that do not have it are hidden. */
  query: string;
  revealed: OrganisationId | null;
}

/** Which companies were asked, and what each answered. */
export function SurveyPane({ query, revealed }: SurveyPaneProps) {
  const { t } = useTranslation('survey');
  const mission = useMission((whole) => whole);
  const rows = useMemo((): readonly SurveyRow[] => {
    const answers = surveyAnswersOf(mission);
    return surveyedOrganisations(mission).map(({ id, name }) => ({ id, name, answer: answers.get(id) }));
  }, [mission]);
  const [openId, setOpenId] = useState<string | null>(revealed);
  const found = useMemo(() => {
    const sought = foldForSearch(query);
    return rows.filter(({ name }) => foldForSearch(name).includes(sought));
  }, [query, rows]);
  const open = rows.find(({ id }) => id === openId);
  const { grid } = useGridState({ ...plainGridView, sort: { column: 'organisation', direction: 'ascending' } });
  const { view, onViewChange } = grid;
  const labels = useGridLabels();
  return (
    <>
      <SurveyBar rows={rows} />
      <div className={styles.panes}>
        <DataGrid
          label={t('title')}
          rows={found}
          columns={useSurveyColumns()}
          {...{ view, onViewChange, labels }}
          onActiveRow={setOpenId}
          revealId={revealed}
          empty={<EmptyState title={t(rows.length === 0 ? 'grid.empty' : 'grid.noMatch')} />}
        />
        {open && <SurveySheet key={open.id} row={open} onClose={() => setOpenId(null)} />}
      </div>
    </>
  );
}

function SurveyBar({ rows }: { rows: readonly SurveyRow[] }) {
  const { t } = useTranslation('survey');
  const [opened, setOpened] = useState<'ask' | 'take' | null>(null);
  const isReadOnly = useMissionState((state) => state.isReadOnly);
  const answered = rows.filter(({ answer }) => answer).length;
  const close = () => setOpened(null);
  return (
    <FilterRow label={t('title')}>
      <span>{t('answered', { answered, asked: rows.length })}</span>
      <Button icon={Send} onPress={() => setOpened('ask')}>
        {t('ask.open')}
      </Button>
      {!isReadOnly && (
        <Button icon={FileInput} onPress={() => setOpened('take')}>
          {t('take.open')}
        </Button>
      )}
      {opened === 'ask' && <SurveyAskDialog rows={rows} onClose={close} />}
      {opened === 'take' && <SurveyTakeDialog onClose={close} />}
    </FilterRow>
  );
}
