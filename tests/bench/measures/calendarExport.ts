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

/**
 * For the same work, from texts and times to files, the fastest peer is the one to match, whether its files are right or not.
 * For a whole export, which is planned from the mission, read back and compared too, it is the fastest of those whose files keep to
 * the length of a line that RFC 5545 allows; the others are told.
 */
function readings(what: string, { written, exported, theirs, longLines }: Race): Reading[] {
  const byTime = (Object.keys(theirs) as Peer[]).sort((a, b) => median(theirs[a]) - median(theirs[b]));
  const [fastest] = byTime;
  const rightful = byTime.find((peer) => longLines[peer] === 0);
  return [
    ...byTime.map((peer): Reading => {
      const reading: Reading = { ...beside('written', peer), values: written };
      return peer === fastest ? { ...reading, limit: 1 } : reading;
    }),
    ...byTime.map((peer): Reading => {
      const reading: Reading = { ...beside('exported', peer), values: exported };
      return peer === rightful ? { ...reading, limit: 1 } : reading;
    }),
    { what: `${what}: lines of more than 75 octets`, unit: 'lines', values: [longLines.ours], limit: 0 },
  ];

  function beside(how: string, peer: Peer) {
    const long = longLines[peer];
    const name = long === 0 ? peer : `${peer}, which writes ${long.toLocaleString('en')} lines too long`;
    return { what: `${what}, ${how} (beside ${name})`, unit: 'ms', base: theirs[peer] } as const;
  }
}
