import { describe, expect, test } from 'vitest';
import { aSession, smallMission } from '../../../../fixtures/smallMission';
import { foundBy, reasonsOf } from '../foundBy';

const { people, delegates } = smallMission();
const hank = { hostContacts: { hank: true } };
const carlInterprets = { ...delegates, carl: { ...delegates['carl' as keyof typeof delegates], role: 'interpreter' } };

/** Who speaks what; whoever is not named may speak anything. */
const speaking = (languages: Readonly<Record<string, string>>, ofDelegates: object = delegates) => ({
  delegates: ofDelegates,
  people: Object.fromEntries(
    Object.entries(people).map(([id, person]) => [id, { ...person, spokenLanguages: languages[id] }]),
  ),
});

const visit = aSession('visit', { ...hank, groups: { onco: true } });
const all = aSession('visit', { ...hank, everyone: true });
const anneOnly = ['risky | Anne Roy has no language in common with the hosts: “Briefing” | visit | anne'];

describe('hosts and participants who do not understand each other', () => {
  test.each([
    ['one of two participants', visit, speaking({ hank: 'en', 'p-anne': 'fr', 'p-bela': 'en fr' }), anneOnly],
    [
      'two of them, as one finding',
      visit,
      speaking({ hank: 'en', 'p-anne': 'fr', 'p-bela': 'fr' }),
      ['risky | 2 people have no language in common with the hosts: “Briefing” | visit | bela | anne'],
    ],
    ['not where they share one', visit, speaking({ hank: 'en', 'p-anne': 'en fr' }), []],
    ['not where nobody knows what the participant speaks', visit, speaking({ hank: 'en' }), []],
    ['not where nobody knows what the host speaks', visit, speaking({ 'p-anne': 'fr' }), []],
    [
      'not where one of two hosts may speak anything',
      aSession('visit', { ...visit, hostContacts: { hank: true, 'p-dora': true } }),
      speaking({ hank: 'en', 'p-anne': 'fr' }),
      [],
    ],
    [
      'not where the second host speaks it',
      aSession('visit', { ...visit, hostContacts: { hank: true, 'p-dora': true } }),
      speaking({ hank: 'en', 'p-dora': 'fr', 'p-anne': 'fr' }),
      [],
    ],
    [
      'not with an interpreter of both',
      all,
      speaking({ hank: 'en', 'p-anne': 'fr', 'p-carl': 'en fr' }, carlInterprets),
      [],
    ],
    ['not with an interpreter of whom nobody knows', all, speaking({ hank: 'en', 'p-anne': 'fr' }, carlInterprets), []],
    [
      'but with an interpreter of other languages',
      all,
      speaking({ hank: 'en', 'p-anne': 'fr', 'p-carl': 'en es' }, carlInterprets),
      anneOnly,
    ],
    [
      'and with an interpreter who is elsewhere',
      visit,
      speaking({ hank: 'en', 'p-anne': 'fr', 'p-carl': 'en fr' }, carlInterprets),
      anneOnly,
    ],
    [
      'not of somebody who has withdrawn',
      aSession('visit', { ...hank, delegates: { dora: true } }),
      speaking({ hank: 'en', 'p-dora': 'fr' }),
      [],
    ],
    [
      'not without hosts',
      aSession('visit', { groups: { onco: true } }),
      speaking({ 'p-anne': 'fr', 'p-bela': 'en' }),
      [],
    ],
    ['not once cancelled', { ...visit, status: 'cancelled' }, speaking({ hank: 'en', 'p-anne': 'fr' }), []],
  ])('%s', (_, item, fields, expected) => {
    expect(foundBy('no-common-language', [item], fields)).toEqual(expected);
  });

  test.each([
    [
      'fr',
      'Hôtes : Hank Hill (anglais, espagnol). Anne Roy : français. Aucun interprète de ces langues n’y participe.',
    ],
    ['en', 'Hosts: Hank Hill (English, Spanish). Anne Roy: French. No interpreter of these languages takes part.'],
  ] as const)('says who speaks what, %s', (locale, expected) => {
    const fields = speaking({ hank: 'en es', 'p-anne': 'fr' });
    expect(reasonsOf('no-common-language', [visit], fields, locale)).toEqual([expected]);
  });
});
