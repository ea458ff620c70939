import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { en } from '../../../shared/i18n/en/catalogue';
import { fr } from '../../../shared/i18n/fr/catalogue';
import { deadlineSchema, legSchema, sessionSchema, staySchema } from '../../../shared/model/itineraryItem';
import { missionSchema } from '../../../shared/model/mission';
import type { Place } from './fieldPlace';
import { placesOfFields } from './placesOfFields';

const {
  items: _union,
  destinations,
  organisations,
  people,
  groups,
  delegates,
  venues,
  rooms,
  acceptances,
  transfers,
  supportRequests,
  outcomes,
  surveyAnswers,
  followUps,
  agreements,
  terms,
  benefits,
  claims,
  announcements,
  clauses,
  tasks,
  entryRules,
  entryStates,
  roomShares,
  guests,
  budgetLines,
  ...own
} = missionSchema.shape;
const collections = {
  destinations,
  organisations,
  people,
  groups,
  delegates,
  venues,
  rooms,
  acceptances: acceptances.unwrap(),
  transfers: transfers.unwrap(),
  supportRequests: supportRequests.unwrap(),
  outcomes: outcomes.unwrap(),
  surveyAnswers: surveyAnswers.unwrap(),
  followUps: followUps.unwrap(),
  agreements: agreements.unwrap(),
  terms: terms.unwrap(),
  benefits: benefits.unwrap(),
  claims: claims.unwrap(),
  clauses: clauses.unwrap(),
  tasks: tasks.unwrap(),
  entryRules: entryRules.unwrap(),
  entryStates: entryStates.unwrap(),
  roomShares: roomShares.unwrap(),
  announcements: announcements.unwrap(),
  guests: guests.unwrap(),
  budgetLines: budgetLines.unwrap(),
};

/** The fields of each noun of the model, from its schema. */
const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  mission: Object.keys(own),
  ...Object.fromEntries(
    Object.entries(collections).map(([name, records]) => [name, Object.keys(records.valueType.shape)]),
  ),
  ...Object.fromEntries(
    Object.entries({ session: sessionSchema, leg: legSchema, stay: staySchema, deadline: deadlineSchema }).map(
      ([name, schema]) => [name, Object.keys(schema.shape)],
    ),
  ),
};

const places = Object.entries(placesOfFields).flatMap(([noun, fields]) =>
  Object.entries(fields).flatMap(([field, found]): [string, string, Place][] =>
    typeof found === 'string' ? [] : [[noun, field, found]],
  ),
);

function wordAt(catalogue: object, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], catalogue);
}

describe('every field of the model has its place in the window, or a reason for having none', () => {
  test.each(Object.entries(fieldsOf))('%s', (noun, fields) => {
    expect(Object.keys(placesOfFields[noun] ?? {}).sort()).toEqual([...fields].sort());
  });

  test('and so has every noun', () => {
    expect(Object.keys(placesOfFields).sort()).toEqual(Object.keys(fieldsOf).sort());
  });
});

describe('the place of a field stands and has a label in both languages', () => {
  test.each(places)('%s, %s', (_noun, field, { file, label }) => {
    const source = readFileSync(join(import.meta.dirname, '../../../renderer', file), 'utf8');
    expect([wordAt(fr, label), wordAt(en, label)]).toEqual([expect.any(String), expect.any(String)]);
    // A pair of languages may be written once, by the name they share.
    expect(source).toMatch(new RegExp(`\\b${field}\\b|\\b${field.replace(/(Fr|En)$/, '')}\\b`));
  });
});
