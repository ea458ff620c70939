import { describe, expect, test } from 'vitest';
import { calendarPackage } from '../../shared/calendar/calendarPackage';
import { calendarClients, type ClientFact, type ClientOccasion } from '../../shared/calendar/clientBehaviour';
import { commandSchema } from '../../shared/commands/commands';
import { instantSchema } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import { tortureMission } from '../fixtures/missions/tortureMission';
import { calendarOptions, everyone } from '../support/calendarText';
import type { ClientStep } from '../support/clientStep';
import { importIntoKhal } from '../support/importIntoKhal';
import { edited, publish } from '../support/publish';
import { importIntoEvolution } from './support/importIntoEvolution';
import { importIntoThunderbird } from './support/importIntoThunderbird';

/** One meeting moved by an hour, one removed, since everybody was sent the first file; and both files of the package. */
function sentAndChanged(): { first: string; whole: string; update: string } {
  const { text, mission } = publish(everyone, tortureMission(), '2026-06-01');
  const changed = [
    { name: 'move-item', payload: { item: 'toronto-summer', to: '2026-06-22T10:00[America/Toronto]' } },
    { name: 'delete-item', payload: { item: 'kathmandu' } },
  ].reduce<Mission>((plan, command) => edited(plan, commandSchema.parse(command)), mission);
  const now = instantSchema.parse('2026-06-03T12:00:00Z');
  const made = calendarPackage(everyone, changed, { ...calendarOptions, now });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const update = made.value.files.find(({ fileName }) => fileName.endsWith('_mise-a-jour.ics'));
  const [whole] = made.value.files;
  if (!update || !whole) throw new Error('There is no update');
  return { first: text, whole: whole.text, update: update.text };
}

/** UID without what all have alike, start and status; an event that a program has twice is there twice. */
function said(step: ClientStep | undefined): string[] {
  return (step?.events ?? []).map(({ uid, start, status }) => [uid.split('.')[0], start, status].join(' ')).sort();
}

const meetings = {
  before: ['kathmandu 2026-06-22T03:15 CONFIRMED', 'toronto-summer 2026-06-22T13:00 CONFIRMED'],
  after: ['kathmandu 2026-06-22T03:15 CANCELLED', 'toronto-summer 2026-06-22T14:00 CONFIRMED'],
} as const;
const [, unmoved] = meetings.before;
const [cancelled, moved] = meetings.after;

/** What a program should then hold, by what the table says that it does with a new version and with a cancelled item. */
function byTheTable(before: readonly string[], id: string): string[] {
  const facts = calendarClients.find((client) => client.id === id)?.facts;
  const does = (occasion: ClientOccasion) => behaviourOf(facts?.[occasion]);
  return before
    .map((line) => {
      if (line === unmoved && does('again') === 'replaces') return moved;
      if (line === meetings.before[0] && does('cancelled') === 'marks') return cancelled;
      return line;
    })
    .sort();
}

function behaviourOf(fact: ClientFact | undefined): string {
  return fact?.evidence === 'tested' ? fact.behaviour : 'unknown';
}

describe('opened after the first file', { timeout: 120_000 }, () => {
  const { first, whole, update } = sentAndChanged();

  test.each([
    ['khal', importIntoKhal, meetings.after],
    ['evolution', importIntoEvolution, meetings.after],
    ['thunderbird', importIntoThunderbird, meetings.before],
  ] as const)('%s: the update does what the table says, and so does the whole new calendar', (id, open, expected) => {
    const steps = open([[first], [update], [whole]]);
    const [before, afterUpdate, afterWhole] = steps.map(said);
    expect(afterUpdate).toEqual(byTheTable(before ?? [], id));
    expect(afterWhole).toEqual(afterUpdate);
    expect(afterUpdate?.filter((line) => /^(kathmandu|toronto-summer) /.test(line))).toEqual(expected);
    const refusedOf = (step: ClientStep | undefined) => (step?.refused ?? '').split(', ').filter(Boolean).length;
    const isRefusing = id === 'thunderbird';
    expect(steps.map(refusedOf)).toEqual([0, isRefusing ? 2 : 0, isRefusing ? before?.length : 0]);
  });

  test('Thunderbird, once the old calendar is deleted: the whole new one has one moved, one cancelled, none twice', () => {
    const [old] = importIntoThunderbird([[first]]).map(said);
    const [fresh] = importIntoThunderbird([[whole]]).map(said);
    const expected = old?.map((line) => (line === unmoved ? moved : line === meetings.before[0] ? cancelled : line));
    expect(fresh).toEqual(expected?.sort());
  });
});
