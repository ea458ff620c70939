import type { Bench } from './withBench';

export type Unit = 'ms' | 'MB' | 'lines';

/** What one line of the table says. */
export interface Reading {
  readonly what: string;
  readonly unit: Unit;
  /** One value for each run. */
  readonly values: readonly number[];
  /** The same for what it is compared with, taken in turn with it. */
  readonly base?: readonly number[];
  /** The most that the median may be: in the unit, or as a multiple of the base where there is one. Absent: reported only. */
  readonly limit?: number;
}

/** A group of readings that share their preparation. */
export interface Measure {
  readonly name: string;
  readonly run: (bench: Bench) => Promise<readonly Reading[]>;
}
