import { buildIfChanged } from '../../../electron/dev/buildIfChanged.mjs';
import { resolveRuntime } from '../../../electron/dev/resolveRuntime.mjs';
import { needsVirtualDisplay, startVirtualDisplay } from '../../../electron/dev/virtualDisplay.mjs';

/** Leaves a fresh build, the Electron to use and a display for the workers, which inherit this environment. */
export default async function globalSetup(): Promise<() => void> {
  await buildIfChanged();
  const runtime = await resolveRuntime();
  process.env['PASSERELLE_ELECTRON'] = runtime.executable;
  if (!needsVirtualDisplay()) return () => undefined;
  const { display, stop } = await startVirtualDisplay();
  process.env['DISPLAY'] = display;
  return stop;
}
