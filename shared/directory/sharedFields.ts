import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';

/** What a mission and the directory both say of a record; what it does in the mission stays there. */
export const sharedFields = {
  organisations: [
    'name',
    'kind',
    'city',
    'country',
    'website',
    'email',
    'phone',
    'profileFr',
    'profileEn',
    'logo',
    'tags',
  ],
  people: [
    'givenName',
    'familyName',
    'jobTitleFr',
    'jobTitleEn',
    'email',
    'workPhone',
    'mobilePhone',
    'language',
    'spokenLanguages',
    'photo',
    'tags',
  ],
} as const satisfies { organisations: readonly (keyof Organisation)[]; people: readonly (keyof Person)[] };

export type SharedCollection = keyof typeof sharedFields;
export type SharedField<Name extends SharedCollection = SharedCollection> = (typeof sharedFields)[Name][number];
export type SharedRecord<Name extends SharedCollection = SharedCollection> = {
  organisations: Organisation;
  people: Person;
}[Name];

/** What a record says in a field; undefined where nothing. */
export function sharedValue(record: SharedRecord, field: SharedField): string | undefined {
  return (record as Readonly<Partial<Record<SharedField, string>>>)[field];
}

/** What of a record is copied from one side to the other. */
export function sharedCopy(collection: SharedCollection, record: SharedRecord): Readonly<Record<string, string>> {
  return Object.fromEntries(
    sharedFields[collection].flatMap((field) => {
      const value = sharedValue(record, field);
      return value === undefined ? [] : [[field, value]];
    }),
  );
}
