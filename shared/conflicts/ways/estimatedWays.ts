import type { Degrees } from '../../model/coordinates';
import { type TransferMode, transferModeSchema } from '../../model/transfer';
import { estimatedMinutes } from './estimatedMinutes';
import { greatCircleKm } from './greatCircleKm';

/** What is estimated between two points for each means of transport, in minutes; empty where one of them is not known. */
export function estimatedWays(from: Degrees | undefined, to: Degrees | undefined): ReadonlyMap<TransferMode, number> {
  if (!from || !to) return new Map();
  const km = greatCircleKm(from, to);
  return new Map(
    transferModeSchema.options.flatMap((mode): readonly (readonly [TransferMode, number])[] => {
      const minutes = estimatedMinutes(km, mode);
      return minutes === undefined ? [] : [[mode, minutes]];
    }),
  );
}
