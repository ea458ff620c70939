import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { commandSchema } from '../../../../shared/commands/commands';
import { anAnnouncement } from '../../../fixtures/anAnnouncement';
import { aTask } from '../../../fixtures/aTask';
import sentences from '../../../fixtures/history/sentences.json';
import { aDeadline, aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';
import { toldHistory } from './toldHistory';

const evening = '2026-06-22T18:00[America/Los_Angeles]';
const reception = { titleFr: 'Réception', titleEn: 'Reception', start: evening, venue: 'centre', room: 'hall' };
const accepted = {
  id: 'accepted',
  finding: 'day-too-long/2026-06-22',
  fingerprint: 'as-it-stood',
  titleFr: 'Journée de 15 h',
  titleEn: 'A day of 15 h',
  reason: 'Le vol part tôt.',
  acceptedAt: '2026-05-20T18:00:00Z',
};
const shuttle = {
  id: 'shuttle',
  kind: 'transport',
  titleFr: 'Navette',
  titleEn: 'Shuttle',
  supporter: 'cedrane',
  items: { meeting: true },
  quantity: 20,
  standing: 'asked 2026-05-11',
  audience: 'hosts',
  cost: 'USD 1250.00',
};
const desk = {
  id: 'desk',
  kind: 'workspace',
  titleFr: 'Bureau de passage',
  titleEn: 'Workspace',
  grantedBy: 'cedrane',
  membersOf: 'norvexia',
  allowance: '2 per organisation',
  unitFr: 'jours',
  unitEn: 'days',
};
const claimed = {
  id: 'claimed',
  benefit: 'desk',
  organisation: 'norvexia',
  day: '2026-06-23',
  quantity: 1,
  standing: 'requested 2026-05-11',
};
/** A benefit that nobody has claimed. */
const unclaimed = { ...desk, id: 'advice', kind: 'advice', titleFr: 'Conseil', titleEn: 'Advice' };
const noted = { id: 'noted', item: 'meeting', attendance: 'moved', recordedAt: '2026-06-22T20:00:00Z' };
const answered = {
  id: 'answered',
  organisation: 'norvexia',
  organising: 4,
  recordedAt: '2026-07-02T20:00:00Z',
};
const ask = { id: 'ask', item: 'meeting', due: '2026-09-25' };
const esta = { id: 'esta', document: 'FR', country: 'US', need: 'authorisation', textFr: 'ESTA', leadDays: 5 };
const annes = { id: 'annes', person: 'p-anne', country: 'US', status: 'applied' };
const twin = { id: 'twin', stay: 'stay', delegates: { anne: true, bela: true }, places: 2, status: 'asked' };
const ken = { id: 'ken', item: 'meeting', invitedBy: 'cedrane', name: 'Ken Ito', standing: 'invited' };
const catering = {
  id: 'catering',
  item: 'meeting',
  whatFr: 'Traiteur',
  whatEn: 'Catering',
  estimated: 'USD 1000.00',
  shares: { cedrane: '50%' },
};
const promised = {
  id: 'promised',
  agreement: 'entente',
  kind: 'joint-activities',
  titleFr: 'Activités communes',
  titleEn: 'Joint activities',
  order: 1,
  items: {},
  claims: {},
  outcomes: {},
};
const mission = smallMission(
  [
    aSession('meeting', { ...reception, delegates: { anne: true } }),
    aLeg('redeye'),
    aStay('stay'),
    aDeadline('deadline'),
  ],
  {
    acceptances: { accepted },
    supportRequests: { shuttle },
    tasks: { list: aTask('list') },
    announcements: { letter: anAnnouncement('letter') },
    outcomes: { noted },
    entryRules: { esta },
    entryStates: { annes },
    roomShares: { twin },
    followUps: { ask },
    surveyAnswers: { answered },
    guests: { ken },
    budgetLines: { catering },
    agreements: { entente: { id: 'entente', titleFr: 'Entente', titleEn: 'Agreement', parties: {}, clauses: {} } },
    terms: { premier: { id: 'premier', agreement: 'entente', firstDay: '2023-06-05', lastDay: '2026-06-04' } },
    clauses: { promised },
    benefits: { desk, advice: unclaimed },
    claims: { claimed },
  },
);
/** Where nobody belongs to an organisation, so that it may be deleted. */
const withoutPeople = smallMission([], { people: {}, delegates: {} });

describe('the history says in both languages what each command changed from what to what', () => {
  test.each(sentences)('$name: $fr.0', async ({ name, payload, fr, en }) => {
    const { run, linesOf } = await toldHistory(name === 'delete-organisation' ? withoutPeople : mission);
    await run('entry-1', name, payload);
    expect([await linesOf('entry-1', 'fr'), await linesOf('entry-1', 'en')]).toEqual([fr, en]);
  });

  test('and no command is without an example', () => {
    const { options } = commandSchema as unknown as z.ZodDiscriminatedUnion<
      z.ZodObject<{ name: z.ZodLiteral<string> }>[]
    >;
    const names = options.map(({ shape }) => shape.name.value);
    expect(new Set(sentences.map(({ name }) => name))).toEqual(new Set(names));
  });
});

describe('names in the history', () => {
  test('are those of then, whatever was renamed or deleted since', async () => {
    const { run, linesOf } = await toldHistory(mission);
    await run('moved', 'edit-item', { item: 'meeting', changes: { venue: 'empty', room: 'attic' } });
    await run('renamed', 'edit-venue', { venue: 'empty', changes: { nameFr: 'Plein', nameEn: 'Full' } });
    await run('back', 'edit-item', { item: 'meeting', changes: { venue: 'centre' } });
    await run('gone', 'delete-venue', { venue: 'empty' });
    expect([await linesOf('moved'), await linesOf('back'), (await linesOf('gone')).slice(3, 4)]).toEqual([
      ['Réception', '  Lieu: Palais → Vide', '  Salle: Salle A → Grenier'],
      ['Réception', '  Lieu: Plein → Palais', '  Salle: Grenier → vide'],
      ['  Lieu: Plein'],
    ]);
  });

  test('of places are those that the mission had for their clocks then', async () => {
    const { run, linesOf } = await toldHistory(mission);
    await run('first', 'move-item', { item: 'meeting', to: '2026-06-22T19:30[America/Los_Angeles]' });
    await run('place', 'edit-destination', { destination: 'sd', changes: { placeFr: 'La Jolla' } });
    await run('second', 'move-item', { item: 'meeting', to: '2026-06-22T20:00[America/Los_Angeles]' });
    expect([await linesOf('first'), await linesOf('second')]).toEqual([
      ['Réception', '  Début: 18 h → 19 h 30, San Diego'],
      ['Réception', '  Début: 19 h 30 → 20 h, La Jolla'],
    ]);
  });

  test('missing in one language are read in the other, and nobody’s is said to be without', async () => {
    const { run, linesOf } = await toldHistory(smallMission([aSession('nameless', { titleFr: '', titleEn: '' })]));
    await run('entry-1', 'set-item-status', { item: 'nameless', status: 'cancelled' });
    expect(await linesOf('entry-1')).toEqual(['sans nom', '  État: Confirmé → Annulé']);
  });
});

describe('times in the history', () => {
  test.each([
    [
      'that happen twice say which',
      '2026-11-01T01:30[America/Toronto][_occurrence=first]',
      '2026-11-01T01:30[America/Toronto][_occurrence=second]',
      '1 h 30 HAE → 1 h 30 HNE, Montréal',
    ],
    [
      'on other clocks say both places',
      '2026-06-22T18:00[America/Los_Angeles]',
      '2026-06-22T18:00[America/Toronto]',
      '18 h, San Diego → 18 h, Montréal',
    ],
    [
      'in other years say the years',
      '2026-06-22T18:00[America/Los_Angeles]',
      '2027-06-22T18:00[America/Los_Angeles]',
      'lun. 22 juin 2026, 18 h → mar. 22 juin 2027, 18 h, San Diego',
    ],
  ])('%s', async (_, from, to, said) => {
    const { run, linesOf } = await toldHistory(smallMission([aSession('meeting', { start: from })]));
    await run('entry-1', 'move-item', { item: 'meeting', to });
    expect((await linesOf('entry-1'))[1]).toBe(`  Début: ${said}`);
  });
});

describe('an entry of several edits', () => {
  test('says what came of them together', async () => {
    const { run, linesOf } = await toldHistory(mission);
    for (const hour of ['19:00', '20:00', '21:00'])
      await run('typed', 'move-item', { item: 'meeting', to: `2026-06-22T${hour}[America/Los_Angeles]` });
    expect(await linesOf('typed')).toEqual(['Réception', '  Début: 18 h → 21 h, San Diego']);
  });

  test('leaves out what somebody else wrote in between', async () => {
    const { run, linesOf } = await toldHistory(mission);
    await run('mine', 'resize-item', { item: 'meeting', minutes: 90 });
    await run('theirs', 'set-item-status', { item: 'meeting', status: 'tentative' });
    await run('mine', 'resize-item', { item: 'meeting', minutes: 120 });
    expect(await linesOf('mine')).toEqual(['Réception', '  Durée: 1 h → 2 h']);
  });

  test('that ends where it began shows nothing', async () => {
    const { run, linesOf } = await toldHistory(mission);
    await run('typed', 'resize-item', { item: 'meeting', minutes: 90 });
    await run('typed', 'resize-item', { item: 'meeting', minutes: 60 });
    expect(await linesOf('typed')).toEqual([]);
  });
});
