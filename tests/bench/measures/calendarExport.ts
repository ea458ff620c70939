import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { bundleRace } from '../calendars/bundleRace';
import type { Race } from '../calendars/calendarRace';
import type { Measure } from '../measure';

const run = promisify(execFile);

/** 60 delegates with 40 events each, in the runtime of the main process. */
export const calendarExport: Measure = {
  name: 'calendar export',
  async run({ runs, runtime, folder }) {
    const bundle = await bundleRace(folder);
    const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', TZ: 'UTC' };
    const { stdout } = await run(runtime.executable, [bundle, String(runs)], { env });
    const { events, ours, theirs } = JSON.parse(stdout) as Race;
    const what = `calendars of 60 delegates, ${events} events (beside ical-generator)`;
    return [{ what, unit: 'ms', values: ours, base: theirs, limit: 1 }];
  },
};
