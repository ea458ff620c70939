import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../../ui/grid/gridColumn';
import type { missingOfOrganisation, missingOfPerson } from './missingOf';

type MissingColumnId = ReturnType<typeof missingOfOrganisation | typeof missingOfPerson>[number];

/**
 * What of each row is still unknown, by the heads of the columns in which it would stand.
 *
 * @param missingOf the same function at each drawing
 */
export function useMissingColumn<Row>(
  width: number,
  missingOf: (row: Row) => readonly MissingColumnId[],
): GridColumn<Row> {
  const { t } = useTranslation('directory');
  return useMemo(
    () => ({
      id: 'missing',
      header: t('missing'),
      width,
      text: (row) =>
        missingOf(row)
          .map((column) => t(`delegation:column.${column}`))
          .join(', '),
    }),
    [missingOf, t, width],
  );
}
