import { calendarFor } from '../../../shared/calendar/calendarFor';
import type { CalendarOptions } from '../../../shared/calendar/calendarOptions';
import { createTranslations } from '../../../shared/i18n/createTranslations';
import { usualCalendarChoices } from '../../../shared/model/calendarChoices';
import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';
import type { DelegateId } from '../../../shared/model/identifier';
import { instantSchema } from '../../../shared/model/instant';
import type { Mission } from '../../../shared/model/mission';
import { calendarMission, fullCalendarMission } from '../missions/missionSizes';
import { plannedMission } from '../missions/plannedMission';
import { exportsAgain, type ExportsAgain } from './exportsAgain';
import { givenCalendar, type GivenCalendar } from './givenCalendar';
import { icalGeneratorCalendar } from './peers/icalGeneratorCalendar';
import { icalJsCalendar } from './peers/icalJsCalendar';
import { icsCalendar } from './peers/icsCalendar';
import { tsIcsCalendar } from './peers/tsIcsCalendar';
import { writtenEvents, writtenFrom } from './writtenEvents';

const peers = {
  'ical.js': icalJsCalendar,
  'ical-generator': icalGeneratorCalendar,
  ics: icsCalendar,
  'ts-ics': tsIcsCalendar,
};
export type Peer = keyof typeof peers;
const peerNames = Object.keys(peers) as Peer[];

/** Milliseconds for each run. */
export interface Race {
  readonly events: number;
  /** From finished texts and times to files: what the peers do. */
  readonly written: readonly number[];
  /** From the mission to files that were read back and compared, with what the ledger has to learn. */
  readonly exported: readonly number[];
  readonly theirs: Readonly<Record<Peer, readonly number[]>>;
  /** Lines longer than RFC 5545 section 3.1 allows. */
  readonly longLines: Readonly<Record<Peer | 'ours', number>>;
}

export interface Races {
  /** 60 delegates with 40 events each, a file for each. */
  readonly delegates: Race;
  /** One file of 10,000 events. */
  readonly oneFile: Race;
  /** One event with 200 kB in each of its texts. */
  readonly longTexts: readonly number[];
  readonly exports: ExportsAgain;
}

export async function raceCalendars(runs: number): Promise<Races> {
  const delegated = plannedMission(calendarMission);
  const delegates = (Object.keys(delegated.delegates) as DelegateId[]).map((id) => ({ kind: 'delegate', id }) as const);
  const full = plannedMission(fullCalendarMission);
  return {
    delegates: race(delegated, delegates, runs),
    oneFile: race(full, [{ kind: 'coordinators' }], runs),
    longTexts: longTexts(delegated, runs),
    exports: await exportsAgain(delegated, runs),
  };
}

/** Writes the same events turn by turn, as our calendars and with each peer. */
function race(mission: Mission, recipients: readonly CalendarRecipient[], runs: number): Race {
  const texts = ourCalendars(mission, recipients);
  const given = texts.map(givenCalendar);
  const [written, exported]: [number[], number[]] = [[], []];
  const theirs: Record<Peer, number[]> = { 'ical.js': [], 'ical-generator': [], ics: [], 'ts-ics': [] };
  for (let run = 0; run < runs; run += 1) {
    for (const name of peerNames) theirs[name].push(timeOf(() => given.map(writtenBy(name))));
    // A mission just read: nothing about its items is remembered from the run before.
    const fresh = structuredClone(mission);
    exported.push(timeOf(() => ourCalendars(fresh, recipients)));
    written.push(writingTime(fresh, recipients, texts));
  }
  const events = given.flatMap((calendar) => calendar.events).length;
  const longLines = { ...longLinesOf(given), ours: texts.flatMap(longLinesIn).length };
  return { events, written, exported, theirs, longLines };
}

function writingTime(mission: Mission, recipients: readonly CalendarRecipient[], texts: readonly string[]): number {
  const from = writtenFrom(recipients, mission, options);
  let files: readonly string[] = [];
  const time = timeOf(() => {
    files = from.map(writtenEvents);
  });
  if (files.some((file, index) => file !== texts[index])) throw new Error('Other files were written than exported');
  return time;
}

function longLinesOf(given: readonly GivenCalendar[]): Record<Peer, number> {
  const counts = peerNames.map((name) => [name, given.map(writtenBy(name)).flatMap(longLinesIn).length]);
  return Object.fromEntries(counts) as Record<Peer, number>;
}

function writtenBy(name: Peer): (given: GivenCalendar) => string {
  return peers[name];
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function longLinesIn(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => Buffer.byteLength(line) > 75);
}

const options: CalendarOptions = {
  ...usualCalendarChoices,
  locale: 'fr',
  now: instantSchema.parse('2026-06-01T12:00:00Z'),
  translations: createTranslations('fr'),
};

function ourCalendars(mission: Mission, recipients: readonly CalendarRecipient[]): string[] {
  return recipients.map((recipient) => {
    const calendar = calendarFor(recipient, mission, options);
    if (!calendar.ok) throw new Error(calendar.error.code);
    return calendar.value.text;
  });
}

function longTexts(mission: Mission, runs: number): number[] {
  const text = 'Été, « 👩🏽‍🔬 »; '.repeat(200_000 / 32);
  const [item] = Object.values(mission.items).filter(({ type }) => type === 'session');
  if (!item) throw new Error('The mission has no session');
  const words = { titleFr: text, titleEn: text, descriptionFr: text, descriptionEn: text, dressFr: text, table: text };
  const long = { ...mission, items: { [item.id]: { ...item, ...words } } };
  return Array.from({ length: runs }, () =>
    timeOf(() => ourCalendars(structuredClone(long), [{ kind: 'coordinators' }])),
  );
}
