import { raceCalendars } from './calendarRace';

/** Run by Electron as Node, the runtime of the application's main process; the answer goes to standard output. */
process.stdout.write(JSON.stringify(raceCalendars(Number(process.argv[2]))));
