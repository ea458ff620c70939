import { describe, expect, test } from 'vitest';
import type { AgendaEvent } from '../../../../shared/imports/agendaFile';
import { EventMatcher, type MatchRef } from '../../../../shared/imports/eventMatches';
import { EventParties } from '../../../../shared/imports/eventParty';
import { organisationIdSchema, personIdSchema } from '../../../../shared/model/identifier';
import { agendaEvent } from './support/agendaImport';
import { missionOf } from './support/missionOf';

const mission = missionOf({
  organisations: {
    virexa: { name: 'Virexa Bio inc.' },
    erable: { name: 'Érable Diagnostics' },
    novartis: { name: 'Novartis' },
    'lumen-qc': { name: 'Lumen Santé' },
    'lumen-ma': { name: 'Lumen Sante Inc.' },
    gone: { name: 'Disparue Pharma', deleted: true },
  },
  people: {
    priya: { givenName: 'Priya', familyName: 'Raman', organisation: 'virexa', email: 'Priya@virexa.example.org' },
    marc: { givenName: 'Marc', familyName: 'Côté', organisation: 'virexa' },
    zoe: { givenName: 'Zoé', familyName: 'Côté', organisation: 'novartis', email: 'zoe@novartis.example.org' },
    'jean-1': { givenName: 'Jean', familyName: 'Roy', email: 'bureau@erable.example.org', organisation: 'erable' },
    'jean-2': { givenName: 'Jean', familyName: 'Roy', email: 'bureau@erable.example.org', organisation: 'erable' },
  },
  delegates: {
    'd-priya': { person: 'priya' },
    'd-marc': { person: 'marc' },
    'd-jean': { person: 'jean-1', status: 'withdrawn' },
  },
});
const matcher = new EventMatcher(mission);

/** `virexa (title)`, with `?` where it is only proposed. */
function matches(event: Partial<AgendaEvent>): string[] {
  const quiet = { title: 'Rencontre', location: '', description: '' };
  return matcher
    .match(agendaEvent({ ...quiet, ...event }))
    .map(({ id, why, isSure }) => `${id} (${why})${isSure ? '' : '?'}`);
}

const address = (email: string, name = '') => ({ people: [{ name, email }] });

describe('whom an event means', () => {
  test.each<[string, Partial<AgendaEvent>, string[]]>([
    ['nobody', {}, []],
    [
      'an organisation in the title, whatever its accents and legal form',
      { title: 'ERABLE DIAGNOSTICS / X' },
      ['erable (title)'],
    ],
    [
      'two organisations with one name are both only proposed',
      { title: 'Lumen Santé' },
      ['lumen-qc (title)?', 'lumen-ma (title)?'],
    ],
    ['what was deleted is nobody', { title: 'Disparue Pharma' }, []],
    ['a part of a name is nobody', { title: 'Virexa' }, []],
    ['a whole name in the title, in either order', { title: 'COTE Zoe : appel' }, ['zoe (title)']],
    ['a first name alone is nobody', { title: 'Appel avec Priya' }, []],
    ['two people of one name are only proposed', { title: 'Jean Roy' }, ['jean-1 (title)?', 'jean-2 (title)?']],
    [
      'a name in the description is only proposed',
      { description: 'Avec Zoé Côté de Novartis' },
      ['novartis (description)?', 'zoe (description)?'],
    ],
    ['the host of the place where the title names nobody', { location: 'Novartis, salle 4' }, ['novartis (location)']],
    [
      'the place only proposes where the title names somebody',
      { title: 'Virexa Bio', location: 'Novartis, salle 4' },
      ['virexa (title)', 'novartis (location)?'],
    ],
    ['an address, whatever its case', address('priya@virexa.example.org'), ['priya (address)', 'virexa (address)']],
    [
      'an address that two share is only proposed',
      address('bureau@erable.example.org'),
      ['jean-1 (address)?', 'jean-2 (address)?', 'erable (address)?'],
    ],
    [
      'a known name with an unknown address is only proposed',
      address('m@elsewhere.example.org', 'Côté, Marc'),
      ['marc (name)?', 'virexa (address)?'],
    ],
    ['a stranger', address('x@elsewhere.example.org', 'Xavier Y'), []],
    [
      'the same once, by what is surest',
      { ...address('zoe@novartis.example.org'), title: 'Novartis', description: 'Zoé Côté' },
      ['zoe (address)', 'novartis (title)'],
    ],
  ])('%s', (_, event, expected) => {
    expect(matches(event)).toEqual(expected);
  });
});

describe('who takes part and who hosts', () => {
  const parties = new EventParties(mission);
  const organisation = (id: string): MatchRef => ({ kind: 'organisation', id: organisationIdSchema.parse(id) });
  const person = (id: string): MatchRef => ({ kind: 'person', id: personIdSchema.parse(id) });

  test.each<[string, MatchRef[], [string[], string[], string[]]]>([
    ['all delegates of an organisation of the delegation', [organisation('virexa')], [['d-priya', 'd-marc'], [], []]],
    ['only those who are named, where some are', [organisation('virexa'), person('marc')], [['d-marc'], [], []]],
    ['any other organisation hosts', [organisation('novartis')], [[], ['novartis'], []]],
    ['a person who is no delegate receives, for their organisation', [person('zoe')], [[], ['novartis'], ['zoe']]],
    ['whoever has withdrawn is no delegate', [organisation('erable'), person('jean-1')], [[], ['erable'], ['jean-1']]],
  ])('%s', (_, named, [delegates, hosts, contacts]) => {
    expect(parties.partyOf(named)).toEqual({ delegates, hosts, contacts });
  });
});
