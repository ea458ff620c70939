import type { TransferMode } from '../../model/transfer';
import type { AgendaFacts } from '../conflictRule';

/** What ways are found in. */
export type WayFacts = Pick<AgendaFacts, 'venues' | 'transfers' | 'margins'>;

/** How long it takes from one venue to another. */
export interface Way {
  readonly minutes: number;
  /** Entered by somebody, estimated from where the venues are, or the margin that is kept where nothing is known. */
  readonly known: 'entered' | 'estimated' | 'margin';
  /** The quickest means of transport; absent where nothing is known. */
  readonly mode?: TransferMode;
}

/** Between a venue and an airport, which nobody enters. */
export type AirportWay = Way & { readonly known: 'estimated' | 'margin' };
