import { readBenchOptions } from './benchOptions';
import { benchTable } from './benchTable';
import { withBench } from './withBench';
import { describeMachine } from './describeMachine';
import type { Reading } from './measure';
import { board } from './measures/board';
import { boardPeers } from './measures/boardPeers';
import { calendarExport } from './measures/calendarExport';
import { briefs } from './measures/briefs';
import { conflicts } from './measures/conflicts';
import { directory } from './measures/directory';
import { edits } from './measures/edits';
import { grid } from './measures/grid';
import { imports } from './measures/imports';
import { opening } from './measures/opening';
import { palette } from './measures/palette';
import { saving } from './measures/saving';
import { windowStart } from './measures/windowStart';
import { writePerformance } from './writePerformance';

const measures = [
  windowStart,
  opening,
  edits,
  saving,
  grid,
  directory,
  palette,
  board,
  boardPeers,
  conflicts,
  imports,
  calendarExport,
  briefs,
];

/** Runs every measure, one after the other, and prints one table. */
export async function runBench(words: readonly string[]): Promise<void> {
  const { isWritten, runs, only } = readBenchOptions(words);
  await withBench(runs, async (bench) => {
    const readings: Reading[] = [];
    for (const { name, run } of measures.filter((measure) => measure.name.includes(only))) {
      console.error(`${name} …`);
      readings.push(...(await run(bench)));
    }
    const machine = describeMachine(bench.runtime.version);
    const table = benchTable(readings);
    console.log(`${machine}\n\n${table}`);
    if (isWritten) await writePerformance(machine, table);
  });
}
