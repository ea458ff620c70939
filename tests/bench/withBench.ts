import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfChanged } from '../../electron/dev/buildIfChanged.mjs';
import { resolveRuntime } from '../../electron/dev/resolveRuntime.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from '../../electron/dev/virtualDisplay.mjs';

/** What every measure works with. */
export interface Bench {
  readonly runs: number;
  readonly runtime: { readonly executable: string; readonly version: string };
  /** A folder of this run; removed at its end. */
  readonly folder: string;
}

/** A fresh build, the Electron to use, a display and a folder, for as long as `work` lasts. */
export async function withBench<T>(runs: number, work: (bench: Bench) => Promise<T>): Promise<T> {
  await buildIfChanged();
  const runtime = await resolveRuntime();
  const display = needsVirtualDisplay() ? await startVirtualDisplay() : undefined;
  if (display) process.env['DISPLAY'] = display.display;
  // What the end-to-end tests' launcher starts.
  process.env['PASSERELLE_ELECTRON'] = runtime.executable;
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-bench-'));
  try {
    return await work({ runs, runtime, folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
    display?.stop();
  }
}
