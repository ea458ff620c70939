import { describe, expect, test } from 'vitest';
import { aSupportRequest } from '../../../../fixtures/aSupportRequest';
import { aDeadline, aSession } from '../../../../fixtures/smallMission';
import { foundBy } from '../foundBy';

const agreement = { id: 'entente', titleFr: 'Entente', titleEn: 'Pact', parties: {}, clauses: {} };
const clause = {
  id: 'clause',
  agreement: 'entente',
  kind: 'joint-activities',
  titleFr: 'Activités',
  titleEn: 'Activities',
  order: 0,
  items: { visit: true },
  claims: {},
  outcomes: {},
};
const under = (firstDay: string, lastDay: string, fields: object = {}) => ({
  agreements: { entente: { ...agreement, ...fields } },
  terms: { term: { id: 'term', agreement: 'entente', firstDay, lastDay } },
});
const ended = under('2023-06-05', '2026-06-04');
const joint = aSession('joint', { isJoint: true, delegates: { anne: true } });
const visit = aSession('visit', { start: '2026-06-23T09:00[America/Los_Angeles]', delegates: { anne: true } });
const foundOf = (item: string) => `risky | “Pact” is not in force during the mission | ${item}`;
const found = foundOf('joint');
const withClause = (fields: object) => ({ ...fields, clauses: { clause } });
const between = (one: string, other: string, otherParties?: string) =>
  under('2023-06-05', '2026-06-04', { parties: { [one]: true, [other]: true }, ...(otherParties && { otherParties }) });
const hosted = aSession('joint', {
  isJoint: true,
  delegates: { anne: true },
  hostOrganisations: { norvexia: true, cedrane: true },
});
const mildOfJoint = 'check | “Pact” is not in force during the mission | joint';
const milder = 'check | “Pact” is not in force during the mission | visit';

const signed = between('norvexia', 'cedrane');
const withSuccessor = (firstDay: string, lastDay: string) => ({
  agreements: {
    ...signed.agreements,
    next: { ...signed.agreements.entente, id: 'next', titleFr: 'Traité', titleEn: 'Treaty' },
  },
  terms: { ...signed.terms, next: { id: 'next', agreement: 'next', firstDay, lastDay } },
});

describe('an agreement is not in force on days of a mission from 21 to 26 June', () => {
  test.each([
    ['that ended before: about the joint activities', [visit, joint], ended, [found]],
    ['without joint activities: about what is first on these days', [visit], ended, [milder]],
    [
      'that ends during the mission, after the joint activity',
      [joint, visit],
      under('2023-06-05', '2026-06-22'),
      [milder],
    ],
    ['that is in force on all of them', [visit, joint], under('2023-06-05', '2026-06-26'), []],
    ['on which nothing is planned but a deadline', [aDeadline('deadline')], ended, []],
    ['without any term, which is still being entered', [joint], { ...ended, terms: {} }, []],
    ['that was deleted', [joint], under('2023-06-05', '2026-06-04', { deleted: true }), []],
    ['about joint activities of others, only mildly', [hosted], { ...between('norvexia', 'bioquebec') }, [mildOfJoint]],
    ['about joint activities of its own parties', [hosted], { ...between('norvexia', 'cedrane') }, [found]],
    [
      'about joint activities where its other parties are only named',
      [hosted],
      { ...between('norvexia', 'bioquebec', 'Cedrane') },
      [found],
    ],
    ['about what is under one of its clauses, joint or not', [visit], withClause(ended), [foundOf('visit')]],
    [
      'about what support is asked for under one of its clauses',
      [visit],
      {
        ...ended,
        clauses: { clause: { ...clause, items: {} } },
        supportRequests: { shuttle: aSupportRequest('shuttle', { items: { visit: true }, clause: 'clause' }) },
      },
      [foundOf('visit')],
    ],
    [
      'about what is under one of its clauses, though another between the same parties is in force',
      [joint, visit],
      withClause(withSuccessor('2026-06-05', '2029-06-04')),
      [foundOf('visit')],
    ],
    [
      'where another between the same parties is in force',
      [joint, visit],
      withSuccessor('2026-06-05', '2029-06-04'),
      [],
    ],
    [
      'where another between the same parties ends during the mission',
      [joint, visit],
      withSuccessor('2026-06-05', '2026-06-22'),
      [milder, milder.replace('Pact', 'Treaty')],
    ],
    ['where the joint activity is cancelled', [aSession('joint', { isJoint: true, status: 'cancelled' })], ended, []],
  ])('%s', (_, items, fields, expected) => {
    expect(foundBy('agreement-not-in-force', items, fields)).toEqual(expected);
  });
});
