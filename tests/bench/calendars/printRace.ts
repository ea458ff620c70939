import { raceCalendars } from './calendarRace';

/** Run by Electron as Node, the runtime of the application's main process; the answer goes to standard output. */
void raceCalendars(Number(process.argv[2])).then((races) => process.stdout.write(JSON.stringify(races)));
