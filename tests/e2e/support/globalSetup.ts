import { buildIfChanged } from '../../../electron/dev/buildIfChanged.mjs';
import { resolveRuntime } from '../../../electron/dev/resolveRuntime.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from '../../../electron/dev/virtualDisplay.mjs';
import { shareDisplays } from './displays';

/** Leaves a fresh build, the Electron to use and a display for each worker; all of them inherit this environment. */
export default async function globalSetup({ workers }: { readonly workers: number }): Promise<() => void> {
  await buildIfChanged();
  const runtime = await resolveRuntime();
  process.env['PASSERELLE_ELECTRON'] = runtime.executable;
  if (!needsVirtualDisplay()) return () => undefined;
  const started = await Promise.all(Array.from({ length: workers }, startVirtualDisplay));
  shareDisplays(started.map(({ display }) => display));
  return () => {
    for (const { stop } of started) stop();
  };
}
