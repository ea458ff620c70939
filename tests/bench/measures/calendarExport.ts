import type { Race } from '../calendars/calendarRace';
import type { Measure } from '../measure';
import { runRace } from '../runRace';

/** 60 delegates with 40 events each, in the runtime of the main process. */
export const calendarExport: Measure = {
  name: 'calendar export',
  async run(bench) {
    const { events, ours, theirs } = await runRace<Race>(bench, 'calendars/printRace.ts');
    const what = `calendars of 60 delegates, ${events} events (beside ical-generator)`;
    return [{ what, unit: 'ms', values: ours, base: theirs, limit: 1 }];
  },
};
