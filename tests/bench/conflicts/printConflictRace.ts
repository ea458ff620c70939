import { raceConflicts } from './conflictRace';

/** Run by Electron as Node, whose engine is that of the window; the answer goes to standard output. */
process.stdout.write(JSON.stringify(raceConflicts(Number(process.argv[2]))));
