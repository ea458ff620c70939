import type { Peer, Race, Races } from '../calendars/calendarRace';
import type { Measure, Reading } from '../measure';
import { median } from '../median';
import { peersFolder } from '../peersFolder';
import { runRace } from '../runRace';

/** Installed for the measure only; the other peers are packages of the project. */
const peers = { 'ts-ics': '2.4.6' };

/** Calendars beside four libraries that build such files, in the runtime of the main process. */
export const calendarExport: Measure = {
  name: 'calendar export',
  async run(bench) {
    const races = await runRace<Races>(bench, 'calendars/printRace.ts', await peersFolder(peers));
    return [
      ...readings(`calendars of 60 delegates, ${races.delegates.events} events`, races.delegates),
      ...readings(`one calendar of ${races.oneFile.events.toLocaleString('en')} events`, races.oneFile),
      {
        what: 'one event with 200 kB in each of its texts',
        unit: 'ms',
        values: races.longTexts,
        limit: 1_000,
      },
      {
        what: 'calendars of 60 delegates once more, unchanged, beside the first time',
        unit: 'ms',
        values: races.exports.again,
        base: races.exports.first,
        limit: 0.1,
      },
    ];
  },
};

/** The fastest peer is the one to match; the others are told. */
function readings(what: string, { ours, theirs, longLines }: Race): Reading[] {
  const byTime = (Object.keys(theirs) as Peer[]).sort((a, b) => median(theirs[a]) - median(theirs[b]));
  return [
    ...byTime.map((peer, rank): Reading => {
      const reading = { what: `${what} (beside ${peer})`, unit: 'ms', values: ours, base: theirs[peer] } as const;
      return rank === 0 ? { ...reading, limit: 1 } : reading;
    }),
    { what: `${what}: lines of more than 75 octets`, unit: 'lines', values: [longLines], limit: 0 },
  ];
}
