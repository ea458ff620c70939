import type { CollectionName } from '../commands/domainError';
import type { MissionThen, PlainRecord } from './missionThen';
import type { ChangedNoun, Name } from './recordChange';

/** What people called a record at one moment; empty where it was not there or had no name. */
export function nameThen(then: MissionThen, collection: CollectionName, id: string): Name {
  const record = then.record(collection, id);
  return record ? nameOfRecord(then, collection, record) : '';
}

type NameOf = (then: MissionThen, record: PlainRecord) => Name;

const byField =
  (field: string): NameOf =>
  (_then, record) =>
    bilingual(record, field);

/** The name of the record that this one belongs to. */
const of =
  (collection: CollectionName, field: string): NameOf =>
  (then, record) =>
    nameThen(then, collection, textIn(record, field));

const names: Readonly<Record<ChangedNoun, NameOf>> = {
  mission: byField('title'),
  organisations: (_then, record) => textIn(record, 'name'),
  people: (_then, record) => `${textIn(record, 'givenName')} ${textIn(record, 'familyName')}`.trim(),
  delegates: of('people', 'person'),
  destinations: byField('place'),
  groups: byField('name'),
  venues: byField('name'),
  rooms: byField('name'),
  transfers: wayThen,
  items: byField('title'),
  acceptances: byField('title'),
  supportRequests: byField('title'),
  agreements: byField('title'),
  terms: of('agreements', 'agreement'),
  benefits: byField('title'),
  claims: of('benefits', 'benefit'),
  clauses: byField('title'),
  tasks: byField('title'),
  entryRules: (_then, record) => `${textIn(record, 'document')} → ${textIn(record, 'country')}`,
  entryStates: of('people', 'person'),
  roomShares: of('items', 'stay'),
  announcements: (_then, record) => textIn(record, 'outlet'),
  guests: (then, record) => textIn(record, 'name') || nameThen(then, 'people', textIn(record, 'person')),
  budgetLines: byField('what'),
  outcomes: of('items', 'item'),
  followUps: of('items', 'item'),
  surveyAnswers: of('organisations', 'organisation'),
};

export function nameOfRecord(then: MissionThen, noun: ChangedNoun, record: PlainRecord): Name {
  return names[noun](then, record);
}

/** The two ends of a way, by the names that its venues had then. */
function wayThen(then: MissionThen, record: PlainRecord): Name {
  const ends = ['from', 'to'].map((end) => nameThen(then, 'venues', textIn(record, end)));
  const said = (locale: 'fr' | 'en') =>
    ends.map((name) => (typeof name === 'string' ? name : name[locale])).join(' ↔ ');
  return { fr: said('fr'), en: said('en') };
}

function bilingual(record: PlainRecord, field: string): Name {
  return { fr: textIn(record, `${field}Fr`), en: textIn(record, `${field}En`) };
}

function textIn(record: PlainRecord, field: string): string {
  const value = record[field];
  return typeof value === 'string' ? value : '';
}
