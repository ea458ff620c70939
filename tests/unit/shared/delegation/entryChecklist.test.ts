import { describe, expect, test } from 'vitest';
import { fixesOf } from '../../../../shared/conflicts/fixes/fixesOf';
import { findConflicts } from '../../../../shared/conflicts/findConflicts';
import { entryChecklist } from '../../../../shared/delegation/entryChecklist';
import { isEntryOpen } from '../../../../shared/delegation/isEntryOpen';
import type { Mission } from '../../../../shared/model/mission';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { after, aLeg, smallMission } from '../../../fixtures/smallMission';

const out = aLeg('out', {
  delegates: { anne: true },
  departure: '2026-06-21T10:00[America/Toronto]',
  arrival: '2026-06-21T12:40[America/Los_Angeles]',
});
const home = aLeg('home', { delegates: { anne: true } });
const within = aLeg('within', {
  delegates: { carl: true },
  departure: '2026-06-21T10:00[America/Toronto]',
  arrival: '2026-06-21T11:00[America/Halifax]',
});
const rule = (document: string, country: string, fields: object = {}) => {
  const id = `${document}-${country}`.toLowerCase();
  return { [id]: { id, document, country, need: 'authorisation', ...fields } };
};

/** Anne holds the document; with the rules and what else is given. */
function annes(
  document: string | null,
  fields: object = {},
  items: readonly { readonly id: string }[] = [out, home],
): Mission {
  return after(smallMission(items, fields), 'edit-person', {
    person: 'p-anne',
    changes: { travelDocumentCountry: document },
  });
}
const lines = (mission: Mission, delegate = 'anne') =>
  entryChecklist(mission)
    .filter((line) => line.delegate.id === delegate)
    .map(({ country, day, by, rule: known, state }) => [country, day, by, known?.need, state?.status]);

describe('the checklist of entries', () => {
  test.each([
    [
      'a border without a rule, a fortnight before',
      'FR',
      {},
      [['US', '2026-06-21', '2026-06-07', undefined, undefined]],
    ],
    [
      'the days of a rule',
      'FR',
      { entryRules: rule('FR', 'US', { leadDays: 3 }) },
      [['US', '2026-06-21', '2026-06-18', 'authorisation', undefined]],
    ],
    [
      'the way back, where a rule speaks of home',
      'FR',
      { entryRules: rule('FR', 'CA') },
      [
        ['US', '2026-06-21', '2026-06-07', undefined, undefined],
        ['CA', '2026-06-25', '2026-06-11', 'authorisation', undefined],
      ],
    ],
    ['nothing of the country of the document', 'US', {}, []],
    [
      'a rule for other documents does not count',
      'FR',
      { entryRules: rule('BR', 'US') },
      [['US', '2026-06-21', '2026-06-07', undefined, undefined]],
    ],
  ])('%s', (_, document, fields, expected) => {
    expect(lines(annes(document, fields))).toEqual(expected);
  });

  test('who has no leg over a border yet crosses with the mission, who withdrew nowhere', () => {
    const mission = annes('FR', {}, [out, home, within]);
    const withMission = [['US', '2026-06-21', '2026-06-07', undefined, undefined]];
    expect([lines(mission, 'carl'), lines(mission, 'bela'), lines(mission, 'dora')]).toEqual([
      withMission,
      withMission,
      [],
    ]);
  });

  describe('of several entries into one country', () => {
    const over = (id: string, day: string) =>
      aLeg(id, {
        delegates: { anne: true },
        departure: `2026-${day}T10:00[America/Toronto]`,
        arrival: `2026-${day}T11:30[America/New_York]`,
      });
    const back = (id: string, day: string) =>
      aLeg(id, {
        delegates: { anne: true },
        departure: `2026-${day}T10:00[America/New_York]`,
        arrival: `2026-${day}T11:30[America/Toronto]`,
      });
    const legs = [over('one', '06-21'), back('two', '06-23'), over('three', '09-10'), back('four', '09-12')];
    const state = (status: string, expiry?: string) => ({
      entryStates: { us: { id: 'us', person: 'p-anne', country: 'US', status, expiry } },
    });
    const counted = (fields: object, today?: string) => {
      const mission = annes('FR', fields, legs);
      const day = today === undefined ? undefined : plainDateSchema.parse(today);
      const line = entryChecklist(mission, day).find(({ delegate }) => delegate.id === 'anne');
      return line && [line.leg?.id, line.day, line.by, isEntryOpen(line)];
    };

    test.each([
      ['the first, where nothing is granted', state('applied'), undefined, ['one', '2026-06-21', '2026-06-07', true]],
      ['the next, once the first is past', state('applied'), '2026-06-22', ['three', '2026-09-10', '2026-08-27', true]],
      ['the first again, once all are past', state('applied'), '2026-09-13', ['one', '2026-06-21', '2026-06-07', true]],
      [
        'the first for which what was granted has run out',
        state('granted', '2026-07-31'),
        undefined,
        ['three', '2026-09-10', '2026-08-27', true],
      ],
      [
        'none that is left, where what was granted lasts',
        state('granted', '2026-09-10'),
        undefined,
        ['one', '2026-06-21', '2026-06-07', false],
      ],
      [
        'the first, where what was granted had run out before',
        state('granted', '2026-05-31'),
        undefined,
        ['one', '2026-06-21', '2026-06-07', true],
      ],
    ])('it counts from %s', (_, fields, today, expected) => {
      expect(counted(fields, today)).toEqual(expected);
    });
  });

  test('what was noted for the whole mission counts until the border has its own note', () => {
    const earlier = after(annes('FR'), 'edit-person', { person: 'p-anne', changes: { entryAuthorisation: 'granted' } });
    expect(lines(earlier)[0]?.at(-1)).toBe('granted');
    const noted = after(earlier, 'set-entry-state', { person: 'p-anne', country: 'US', status: 'applied' });
    expect(lines(noted)[0]?.at(-1)).toBe('applied');
  });
});

describe('what is not there by its date', () => {
  const found = (mission: Mission, today = '2026-05-20') =>
    findConflicts(mission, plainDateSchema.parse(today))
      .filter(({ rule: of }) => of === 'entry-authorisation')
      .map(({ sentence, severity, items }) => [sentence, severity, ...items]);

  test.each([
    [
      'a rule wants one and nobody said anything',
      'FR',
      { entryRules: rule('FR', 'US') },
      '2026-05-20',
      [['entry-not-stated', 'check', 'out']],
    ],
    [
      'the same within the days of the rule',
      'FR',
      { entryRules: rule('FR', 'US', { leadDays: 40 }) },
      '2026-05-20',
      [['entry-not-stated', 'risky', 'out']],
    ],
    [
      'a rule says that nothing is needed',
      'FR',
      { entryRules: rule('FR', 'US', { need: 'nothing' }) },
      '2026-05-20',
      [],
    ],
    [
      'on the way back too',
      'FR',
      { entryRules: { ...rule('FR', 'US', { need: 'nothing' }), ...rule('FR', 'CA') } },
      '2026-05-20',
      [['entry-not-stated', 'check', 'home']],
    ],
    ['a document of which nothing is known, long before', null, {}, '2026-05-20', []],
    ['and a fortnight before', null, {}, '2026-06-07', [['document-unknown', 'risky', 'out']]],
  ])('%s', (_, document, fields, today, expected) => {
    expect(found(annes(document, fields), today)).toEqual(expected);
  });

  test('the paper that has come settles it', () => {
    const mission = annes('FR', { entryRules: rule('FR', 'US') });
    const [finding] = findConflicts(mission).filter(({ rule: of }) => of === 'entry-authorisation');
    expect(finding && fixesOf(mission, finding)).toEqual([{ kind: 'entry-granted', person: 'p-anne', country: 'US' }]);
    expect(found(after(mission, 'set-entry-state', { person: 'p-anne', country: 'US', status: 'granted' }))).toEqual(
      [],
    );
  });
});
