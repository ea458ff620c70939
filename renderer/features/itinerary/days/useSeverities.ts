import { useMemo } from 'react';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { ItemId } from '../../../../shared/model/identifier';
import { useFindings } from '../../../hooks/useFindings';

/** The worst open finding of each item; items without any are left out. */
export function useSeverities(): ReadonlyMap<ItemId, Severity> {
  const findings = useFindings();
  return useMemo(() => {
    const worst = new Map<ItemId, Severity>();
    // Findings come worst first.
    for (const { items, severity } of findings) {
      for (const item of items) if (!worst.has(item)) worst.set(item, severity);
    }
    return worst;
  }, [findings]);
}
