import { useTranslation } from 'react-i18next';
import type { Benefit } from '../../../shared/model/benefit';
import { useGridLabels } from '../../records/useGridLabels';
import { useInterface } from '../../store/interfaceStore';
import { EmptyState } from '../../ui/frame/EmptyState';
import { DataGrid } from '../../ui/grid/DataGrid';
import { plainGridView } from '../../ui/grid/gridView';
import { useGridState } from '../../ui/grid/useGridState';
import { useBenefitColumns } from './useBenefitColumns';

export interface BenefitGridProps {
  benefits: readonly Benefit[];
  openId: string | null;
}

/** The benefits as a table to sort and to look through; one is written in its sheet. */
export function BenefitGrid({ benefits, openId }: BenefitGridProps) {
  const { t } = useTranslation('benefits');
  const select = useInterface((state) => state.select);
  const { grid } = useGridState({ ...plainGridView, sort: { column: 'title', direction: 'ascending' } });
  const columns = useBenefitColumns();
  const labels = useGridLabels();
  return (
    <DataGrid
      label={t('title')}
      rows={benefits}
      columns={columns}
      view={grid.view}
      onViewChange={grid.onViewChange}
      labels={labels}
      revealId={openId}
      onActiveRow={(id) => select({ collection: 'benefits', id })}
      empty={<EmptyState title={t('empty.noMatch')} />}
    />
  );
}
