import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { GridColumn } from '../../ui/grid/gridColumn';
import type { SharedCollection } from '../../../shared/directory/sharedFields';
import { missingColumns, type missingOfOrganisation, type missingOfPerson } from './missingOf';

type MissingColumnId = ReturnType<typeof missingOfOrganisation | typeof missingOfPerson>[number];

/**
 * What of each row is still unknown, by the heads of the columns in which it would stand.
 *
 * @param missingOf the same function at each drawing
 */
export function useMissingColumn<Row>(
  table: SharedCollection,
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
      words: missingColumns[table].map((id) => ({ id, label: t(`delegation:column.${id}`) })),
    }),
    [missingOf, t, table, width],
  );
}
