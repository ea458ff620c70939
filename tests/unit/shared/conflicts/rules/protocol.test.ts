import { describe, expect, test } from 'vitest';
import { aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const { delegates } = smallMission();

/** The delegation with other parts than that of a member. */
const withRoles = (roles: Readonly<Record<string, string>>) => ({
  delegates: Object.fromEntries(
    Object.entries(delegates).map(([id, delegate]) => [id, { ...delegate, role: roles[id] ?? delegate.role }]),
  ),
});

const asked = (fields: object) => aSession('item', { needsHead: true, ...fields });
const absent = ['risky | The head of delegation does not take part in “Briefing” | item'];

describe('protocol asks for the head of delegation', () => {
  test.each([
    ['who is not there', asked({ delegates: { bela: true } }), { anne: 'head' }, absent],
    ['who is there by name', asked({ delegates: { anne: true } }), { anne: 'head' }, []],
    ['who is there with their group', asked({ groups: { onco: true } }), { anne: 'head' }, []],
    ['who is there with everyone', asked({ everyone: true }), { anne: 'head' }, []],
    ['one of two of whom is there', asked({ delegates: { bela: true } }), { anne: 'head', bela: 'head' }, []],
    [
      'and nobody has that part',
      asked({ everyone: true }),
      {},
      ['risky | “Briefing” asks for a head of delegation | item'],
    ],
    [
      'and whoever has it has withdrawn',
      asked({ delegates: { dora: true } }),
      { dora: 'head' },
      ['risky | “Briefing” asks for a head of delegation | item'],
    ],
    ['but the session was cancelled', asked({ status: 'cancelled' }), { anne: 'head' }, []],
    ['nowhere else', aSession('item', { delegates: { bela: true } }), { anne: 'head' }, []],
  ])('%s', (_, item, roles, expected) => {
    expect(foundBy('head-missing', [item], withRoles(roles))).toEqual(expected);
  });

  test.each([
    ['en', 'Protocol asks for Anne Roy there, who is not among the participants.'],
    ['fr', 'Le protocole y demande Anne Roy, qui ne figure pas parmi les participants.'],
  ] as const)('and is named, %s', (locale, expected) => {
    const item = asked({ delegates: { bela: true } });
    expect(reasonsOf('head-missing', [item], withRoles({ anne: 'head' }), locale)).toEqual([expected]);
  });
});
