import { applyPatches, produceWithPatches } from 'immer';
import type { Delegate } from '../../model/delegate';
import type { Guest } from '../../model/guest';
import type { Mission } from '../../model/mission';
import type { Person } from '../../model/person';
import type { RoomShare } from '../../model/roomShare';
import { withoutDocumentNumbers } from '../../text/documentNumbers';
import type { Edit } from './stampItems';
import type { TouchedRecord } from './touchedRecords';

interface RecordsOfPeople {
  readonly people: Person;
  readonly delegates: Delegate;
  readonly guests: Guest;
  readonly roomShares: RoomShare;
}

/** Words about somebody, in which the number of a passport may have been put. */
export const wordsAboutPeople = {
  people: ['dietAndAccess', 'emergencyContact', 'notes'],
  delegates: ['statusReason', 'notes'],
  guests: ['needs', 'notes'],
  roomShares: ['notes'],
} as const satisfies { readonly [Name in keyof RecordsOfPeople]: readonly (keyof RecordsOfPeople[Name])[] };

interface Words {
  readonly collection: keyof RecordsOfPeople;
  readonly id: string;
  readonly field: string;
  readonly text: string;
}

/**
 * What looks like the number of a travel document goes into no words about a person, whichever edit wrote them: a field says so
 * while it is typed, but a paste, a replacement or a field that is still to come may not. What a file of before has stays until
 * those words are written again.
 */
export function hideDocumentNumbers(before: Mission, edit: Edit, touched: readonly TouchedRecord[]): Edit {
  const found = touched.flatMap((record) => numberedWords(before, edit.mission, record));
  if (found.length === 0) return edit;
  // Made anew from before, so that no patch of the edit holds the number either: patches are what a file keeps.
  const [mission, patches, inverse] = produceWithPatches(before, (draft) => {
    applyPatches(draft, edit.patches);
    for (const { collection, id, field, text } of found) {
      const record = (draft[collection] as Record<string, Record<string, unknown>>)[id];
      if (record) record[field] = text;
    }
  });
  return { mission, patches, inverse };
}

function numberedWords(before: Mission, after: Mission, { collection, id }: TouchedRecord): readonly Words[] {
  if (!speaksOfPeople(collection)) return [];
  const [previous, record] = [before, after].map(
    (mission) => (mission[collection] as Readonly<Record<string, Readonly<Record<string, unknown>>>>)[id],
  );
  return wordsAboutPeople[collection].flatMap((field) => {
    const words = record?.[field];
    if (typeof words !== 'string' || words === previous?.[field]) return [];
    const text = withoutDocumentNumbers(words);
    return text === words ? [] : [{ collection, id, field, text }];
  });
}

function speaksOfPeople(collection: string): collection is keyof RecordsOfPeople {
  return Object.hasOwn(wordsAboutPeople, collection);
}
