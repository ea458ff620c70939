import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toChoice, toPastState } from '../../../../electron/mission/ledEdit';
import { commandSchema } from '../../../../shared/commands/commands';
import sentences from '../../../fixtures/history/sentences.json';
import { aDeadline, aLeg, aSession, aStay, smallMission } from '../../../fixtures/smallMission';
import { randomCommand } from '../../../faults/support/randomCommand';
import { randomOf } from '../../../faults/support/randomOf';
import { createTestComputer, retitled } from './exampleMission';
import { historyLines } from './historyLines';
import { reopened, savedSession } from './savedSession';
import { tellingOf, toldHistory } from './toldHistory';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const evening = '2026-06-22T18:00[America/Los_Angeles]';
const mission = smallMission([
  aSession('meeting', { titleFr: 'Réception', titleEn: 'Reception', start: evening, venue: 'centre', room: 'hall' }),
  aLeg('redeye'),
  aStay('stay'),
  aDeadline('deadline'),
]);
const later = { item: 'meeting', to: '2026-06-22T19:30[America/Los_Angeles]' };

describe('an edit that was taken back', () => {
  test('says when and by whom, and what that restored', async () => {
    const { session, run, detailOf } = await toldHistory(mission);
    await run('moved', 'move-item', later);
    await session.undo();
    const { undone, ...detail } = await detailOf('moved');
    expect([undone, historyLines(detail, 'fr')]).toEqual([
      { at: '2026-05-20T18:02:00Z', by: 'Anne' },
      ['Réception', '  Début: 19 h 30 → 18 h, San Diego'],
    ]);
  });

  test('and done again says what it changed, as before', async () => {
    const { session, run, detailOf } = await toldHistory(mission);
    await run('moved', 'move-item', later);
    await session.undo();
    await session.redo();
    const { undone, ...detail } = await detailOf('moved');
    expect([undone, historyLines(detail, 'fr')]).toEqual([null, ['Réception', '  Début: 18 h → 19 h 30, San Diego']]);
  });

  test('brings back what had been deleted, with what was in it', async () => {
    const { session, run, linesOf } = await toldHistory(mission);
    await run('gone', 'delete-group', { group: 'spare' });
    await session.undo();
    expect(await linesOf('gone')).toEqual([
      'Groupe rétabli : Réserve',
      '  Nom, en français: Réserve',
      '  Nom, en anglais: Spare',
    ]);
  });
});

test('going back to an earlier state says what it restored', async () => {
  const { session, run, linesOf } = await toldHistory(mission);
  await run('one', 'set-item-status', { item: 'meeting', status: 'tentative' });
  await run('two', 'move-item', later);
  await run('three', 'add-group', { group: { id: 'neuro', nameFr: 'Neuro', nameEn: 'Neuro' } });
  await session.follow(toPastState({ kind: 'entry', entry: 'one' }));
  const entries = await session.ask((keeper) => keeper.history());
  const back = (entries.ok ? entries.value : []).at(-1);
  expect([back?.label.key, await linesOf(back?.id ?? '')]).toEqual([
    'goBack',
    [
      'Réception',
      '  Début: 19 h 30 → 18 h, San Diego',
      'Groupe supprimé : Neuro',
      '  Nom, en français: Neuro',
      '  Nom, en anglais: Neuro',
    ],
  ]);
});

describe('two copies that became one', () => {
  /** Two people retitle the mission apart; ours is saved second and takes theirs in. */
  async function merged() {
    const mine = await savedSession();
    const theirs = (await reopened(createTestComputer(mine.files, 'their').context)).session;
    await theirs.execute(retitled('Theirs'), 'their-entry');
    await theirs.save();
    await mine.session.execute(retitled('Mine'), 'my-entry');
    await mine.session.save();
    return mine.session;
  }

  test('say of each edit what its author saw, whichever value stayed', async () => {
    const { linesOf } = tellingOf(await merged());
    expect([(await linesOf('my-entry', 'en'))[1], (await linesOf('their-entry', 'en'))[1]]).toEqual([
      '  Title, in English: Visit to Boston and Cambridge → Mine',
      '  Title, in English: Visit to Boston and Cambridge → Theirs',
    ]);
  });

  test.each([
    ['the value that stayed', false],
    ['the other value', true],
  ])('and whoever chose %s, over which', async (_, takesOther) => {
    const session = await merged();
    const found = await session.ask((keeper) => keeper.disagreements());
    const [{ kept, others } = { kept: '', others: [] }] = found.ok ? found.value : [];
    const [other] = others;
    const choice = takesOther && other ? { choice: other.choice } : {};
    await session.follow(toChoice({ path: ['titleEn'], ...choice }));
    const entries = await session.ask((keeper) => keeper.history());
    const settled = (entries.ok ? entries.value : []).at(-1);
    const { linesOf } = tellingOf(session);
    const [chosen, over] = takesOther ? [other?.value, kept] : [kept, other?.value];
    expect((await linesOf(settled?.id ?? '', 'en'))[1]).toBe(
      `  Title, in English: ${String(chosen)}, rather than ${String(over)}`,
    );
  });
});

describe('an import of hundreds', () => {
  const people = Object.fromEntries(
    Array.from({ length: 312 }, (_, at) => [`new-${at}`, { givenName: 'Marie', familyName: `Essai ${at}` }]),
  );
  const rows = { source: 'a.csv', organisations: {}, groups: {}, people };
  const delegates = Object.fromEntries(Object.keys(people).map((id) => [id, {}]));

  test('is summed up in its line, and read in parts by whoever asks for all of it', async () => {
    const { run, linesOf, readAll } = await toldHistory(mission);
    await run('import', 'import-delegates', { ...rows, delegates });
    const names = (await readAll('import')).map(({ noun, name }) => `${noun} ${JSON.stringify(name)}`);
    expect([await linesOf('import'), names.length, names.includes('people "Marie Essai 311"')]).toEqual([
      ['312 délégués ajoutés', '312 personnes ajoutées'],
      624,
      true,
    ]);
  });

  test('is found by each of its values, in several parts', async () => {
    const { run, search } = await toldHistory(mission);
    await run('import', 'import-delegates', { ...rows, delegates });
    const { found, parts } = await search('marie essai 305');
    expect([found, parts > 1]).toEqual([['import'], true]);
  });
});

describe('a long text', () => {
  const text = `Apporter les badges. ${'Vérifier la salle. '.repeat(500)}`;

  test('is clipped in its line, and whole for whoever asks', async () => {
    const { run, detailOf, readAll } = await toldHistory(mission);
    await run('noted', 'edit-item', { item: 'meeting', changes: { notes: text } });
    const [line] = (await detailOf('noted')).changes;
    const [whole] = await readAll('noted');
    expect([line?.fields[0], whole?.fields[0]]).toMatchObject([
      { before: null, after: { kind: 'prose', text: text.slice(0, 160), isClipped: true } },
      { before: null, after: { kind: 'prose', text } },
    ]);
  });
});

describe('a search in the history', () => {
  const told = async () => {
    const history = await toldHistory(mission);
    await history.run('moved', 'move-item', later);
    await history.run('placed', 'edit-item', { item: 'meeting', changes: { venue: 'empty' } });
    await history.run('noted', 'edit-item', { item: 'meeting', changes: { notes: 'Prévoir un interprète' } });
    return history;
  };

  test.each([
    ['a value before', 'salle a', 'fr', ['placed']],
    ['a value after, without its accents', 'prevoir INTERPRETE', 'fr', ['noted']],
    ['a time as it is said', '19 h 30', 'fr', ['moved']],
    ['a time in the other language', '19:30', 'en', ['moved']],
    ['the sentence of the entry', 'déplacement', 'fr', ['moved']],
    ['who did it', 'anne', 'fr', ['noted', 'placed', 'moved']],
    ['nothing', 'bateau', 'fr', []],
  ] as const)('finds %s', async (_, query, locale, found) => {
    const { search } = await told();
    expect((await search(query, locale)).found).toEqual(found);
  });
});

/** Every command of the table, and those that somebody might give next. */
const known = sentences.map(({ name, payload }) => commandSchema.parse({ name, payload }));

test('whatever was done, undone and done again, the history says it in both languages', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
      const random = randomOf(seed);
      const { session, linesOf, search } = await toldHistory(mission);
      for (let at = 0; at < 12; at += 1) {
        const draw = random();
        const next = draw < 0.5 ? randomCommand(session.mission, random) : known[Math.floor(random() * known.length)];
        if (draw > 0.9) await session.undo();
        else if (draw > 0.85) await session.redo();
        else if (next) await session.execute(next, `entry-${at}`);
      }
      const entries = await session.ask((keeper) => keeper.history());
      for (const { id } of entries.ok ? entries.value : [])
        for (const locale of ['fr', 'en'] as const)
          expect((await linesOf(id, locale)).join('\n')).not.toMatch(
            /undefined|null|NaN|object|\{\{|:\s*$|history[.:]/m,
          );
      const { found } = await search('anne');
      expect(found).toHaveLength(entries.ok ? entries.value.length : -1);
    }),
    { numRuns: 30 },
  );
});
