import type { TransferMode } from '../../model/transfer';

/** The means of transport that takes the fewest minutes; absent where there is none. */
export function quickestOf(
  ways: ReadonlyMap<TransferMode, number>,
): { readonly mode: TransferMode; readonly minutes: number } | undefined {
  const [first, ...others] = ways;
  if (!first) return undefined;
  const [mode, minutes] = others.reduce((best, way) => (way[1] < best[1] ? way : best), first);
  return { mode, minutes };
}
