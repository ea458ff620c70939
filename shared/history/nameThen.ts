import type { CollectionName } from '../commands/domainError';
import type { MissionThen, PlainRecord } from './missionThen';
import type { ChangedNoun, Name } from './recordChange';

/** What people called a record at one moment; empty where it was not there or had no name. */
export function nameThen(then: MissionThen, collection: CollectionName, id: string): Name {
  const record = then.record(collection, id);
  return record ? nameOfRecord(then, collection, record) : '';
}

export function nameOfRecord(then: MissionThen, noun: ChangedNoun, record: PlainRecord): Name {
  switch (noun) {
    case 'organisations':
      return textIn(record, 'name');
    case 'people':
      return `${textIn(record, 'givenName')} ${textIn(record, 'familyName')}`.trim();
    case 'delegates':
      return nameThen(then, 'people', textIn(record, 'person'));
    case 'destinations':
      return bilingual(record, 'place');
    case 'groups':
    case 'venues':
    case 'rooms':
      return bilingual(record, 'name');
    case 'transfers':
      return wayThen(then, record);
    case 'terms':
      return nameThen(then, 'agreements', textIn(record, 'agreement'));
    case 'claims':
      return nameThen(then, 'benefits', textIn(record, 'benefit'));
    case 'mission':
    case 'items':
    case 'acceptances':
    case 'supportRequests':
    case 'agreements':
    case 'benefits':
      return bilingual(record, 'title');
  }
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
