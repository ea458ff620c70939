import { expect, test } from 'vitest';
import { countNamed } from '../../../../shared/imports/countNamed';
import { planOf } from './support/planOf';

test('somebody who stands in a list of flights twice is one person of their organisation', () => {
  const plan = planOf(`
Trajet|Nom|Organisation|Courriel
AC 205|Ardouin, Bruno|Ardoisia|bruno@example.org
AC 205|Mercille, Chantal|Ardoisia|chantal@example.org
AC 771|Ardouin, Bruno|Ardoisia|bruno@example.org
AC 771|Roy, Zoé|Kalmia|zoe@example.org
`);
  const counts = (list: 'delegates' | 'members') =>
    plan.organisations.map((organisation) => [organisation.name, countNamed(list, plan)(organisation)]);
  expect([counts('delegates'), counts('members')]).toEqual([
    [
      ['Ardoisia', 2],
      ['Kalmia', 1],
    ],
    [
      ['Ardoisia', 3],
      ['Kalmia', 1],
    ],
  ]);
});
