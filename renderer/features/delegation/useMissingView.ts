import { delegateParts } from '../../../shared/delegation/delegateParts';
import { useInterface } from '../../store/interfaceStore';
import { filterForCode } from '../../ui/grid/columnFilter';
import { type GridView, plainGridView } from '../../ui/grid/gridView';

/** The table of people as whoever comes from "Show" in the overview wants it: those who lack what is missing there. */
export function useMissingView(): GridView {
  const shown = useInterface((state) => state.missingShown);
  const part = delegateParts.find((known) => known === shown);
  return part ? { ...plainGridView, filters: { complete: filterForCode(part) } } : plainGridView;
}
