import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridLabels } from '../ui/grid/gridLabels';

/** What every table says of itself. */
export function useGridLabels(): GridLabels {
  const { t } = useTranslation('common');
  return useMemo(
    () => ({
      selectAll: t('grid.selectAll'),
      selectRow: (name) => t('grid.selectRow', { name }),
      filter: (column) => t('grid.filter', { column }),
      noSuggestion: t('grid.noSuggestion'),
    }),
    [t],
  );
}
