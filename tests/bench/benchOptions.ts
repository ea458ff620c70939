import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Puts the table into docs/performance.md; otherwise nothing is written outside of temporary folders. */
  readonly isWritten: boolean;
  readonly runs: number;
  /** Only measures whose name contains this. */
  readonly only: string;
}

export function readBenchOptions(words: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      write: { type: 'boolean', default: false },
      runs: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
    },
  });
  return { isWritten: values.write, runs: Math.max(1, Number.parseInt(values.runs, 10) || 1), only: values.only };
}
