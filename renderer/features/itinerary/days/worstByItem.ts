import type { Finding } from '../../../../shared/conflicts/finding';
import type { Severity } from '../../../../shared/conflicts/severity';
import type { ItemId } from '../../../../shared/model/identifier';

/** The worst finding of each item; items without any are left out. Findings come worst first. */
export function worstByItem(findings: readonly Finding[]): ReadonlyMap<ItemId, Severity> {
  const worst = new Map<ItemId, Severity>();
  for (const { items, severity } of findings) {
    for (const item of items) if (!worst.has(item)) worst.set(item, severity);
  }
  return worst;
}
