import { inForm, marks, type PlacesOf } from './fieldPlace';

/** What is about the way, field by field: over borders, into rooms. */
export const placesOfTravelFields: Readonly<Record<string, PlacesOf>> = {
  entryRules: {
    ...marks,
    ...inForm('features/delegation/useEntryRuleColumns.ts', 'entries.field', [
      'document',
      'country',
      'need',
      'textFr',
      'textEn',
      'link',
      'leadDays',
      'notes',
    ]),
  },
  entryStates: {
    ...marks,
    person: 'The line of the checklist.',
    country: 'The line of the checklist.',
    ...inForm('features/delegation/useEntryColumns.tsx', 'entries.field', ['status', 'grantedOn', 'expiry']),
  },
  roomShares: {
    ...marks,
    stay: 'The lodging in whose list it stands.',
    ...inForm('features/delegation/RoomShareFields.tsx', 'roomShares.field', [
      'delegates',
      'places',
      'status',
      'notes',
    ]),
  },
};
