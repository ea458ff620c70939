import { useMemo } from 'react';
import type { ItemId } from '../../../../shared/model/identifier';
import { useWeighedFindings } from '../../../hooks/useWeighedFindings';

/** The items of which a conflict was accepted and none is left to settle. */
export function useAcceptedItems(): ReadonlySet<ItemId> {
  const { open, accepted } = useWeighedFindings();
  return useMemo(() => {
    const unsettled = new Set(open.flatMap(({ items }) => items));
    return new Set(accepted.flatMap(({ finding }) => finding.items.filter((item) => !unsettled.has(item))));
  }, [open, accepted]);
}
