import { useCallback, useMemo } from 'react';
import type { ColumnMapping, ListKind } from '../../../shared/imports/delegateField';
import { forgetMapping, recallMapping, rememberMapping } from '../../../shared/imports/rememberedMapping';
import type { SpreadsheetTable } from '../../../shared/imports/spreadsheetTable';
import { suggestMapping } from '../../../shared/imports/suggestMapping';
import { useHost } from '../../hooks/useHost';
import { useSettings } from '../../hooks/useSettings';
import type { ListSource } from './useListPlan';

/** What the columns of a list meant the last time that its headers were met, on this computer. */
export function useRememberedMapping(list: ListKind, source: ListSource | null) {
  const host = useHost();
  const { mappings } = useSettings();
  const mappingOf = useCallback(
    (table: SpreadsheetTable): ColumnMapping => {
      const suggested = suggestMapping(table, list);
      return recallMapping(table.header, suggested, mappings, list) ?? suggested;
    },
    [list, mappings],
  );
  const table = source?.table;
  const header = table?.header ?? [];
  // Goes through all rows; the screen is drawn again with every step of the import.
  const suggested = useMemo(() => (table ? suggestMapping(table, list) : []), [list, table]);
  const isRemembered = source !== null && recallMapping(header, suggested, mappings, list) !== undefined;
  /** Whether importing now would keep something that is not guessed anyway. */
  const isOwn = source !== null && source.mapping.some((target, column) => target !== suggested[column]);
  const remember = (): void => {
    if (!source || (!isOwn && !isRemembered)) return;
    const next = isOwn
      ? rememberMapping(header, source.mapping, mappings, list)
      : forgetMapping(header, mappings, list);
    void host.changeSettings({ mappings: next });
  };
  /** Gives what the columns are guessed to mean, to begin again with. */
  const forget = (): ColumnMapping => {
    void host.changeSettings({ mappings: forgetMapping(header, mappings, list) });
    return suggested;
  };
  return { mappingOf, isRemembered, isOwn, remember, forget };
}
