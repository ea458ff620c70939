import { describe, expect, test } from 'vitest';
import { aLeg, aSession, after, execute, smallMission } from '../../../fixtures/smallMission';

const mission = smallMission([
  aSession('meeting', {
    groups: { onco: true },
    delegates: { anne: true },
    venue: 'centre',
    room: 'hall',
    hostOrganisations: { cedrane: true },
    hostContacts: { hank: true },
  }),
  aLeg('ride', { mode: 'coach', driver: 'p-dora', delegates: { anne: true } }),
]);

/** Identifiers that are marked as deleted, by collection. */
function deletedIn(edited: typeof mission): readonly string[] {
  const { destinations, organisations, people, groups, delegates, venues, rooms, items } = edited;
  const collections: readonly Readonly<Record<string, { readonly id: string; readonly deleted?: true | undefined }>>[] =
    [destinations, organisations, people, groups, delegates, venues, rooms, items];
  return collections.flatMap((records) => Object.values(records).flatMap(({ id, deleted }) => (deleted ? [id] : [])));
}

describe('deleting', () => {
  test.each([
    ['a venue where something happens', 'delete-venue', { venue: 'centre' }, 'venues', 'centre', 1],
    ['a room where something happens', 'delete-room', { room: 'hall' }, 'rooms', 'hall', 1],
    ['a group that takes part in something', 'delete-group', { group: 'onco' }, 'groups', 'onco', 1],
    [
      'an organisation with people',
      'delete-organisation',
      { organisation: 'norvexia' },
      'organisations',
      'norvexia',
      4,
    ],
    ['an organisation that hosts', 'delete-organisation', { organisation: 'cedrane' }, 'organisations', 'cedrane', 2],
    ['a delegate’s person', 'delete-person', { person: 'p-carl' }, 'people', 'p-carl', 1],
    ['a host contact', 'delete-person', { person: 'hank' }, 'people', 'hank', 1],
    ['a driver, who travels too', 'delete-person', { person: 'p-dora' }, 'people', 'p-dora', 2],
  ])('%s is refused, saying how much depends on it', (_, name, payload, collection, id, uses) => {
    expect(execute(mission, name, payload)).toEqual({
      ok: false,
      error: { code: 'still-in-use', collection, id, uses },
    });
  });

  test.each([
    ['a venue where nothing happens, with its rooms', 'delete-venue', { venue: 'empty' }, ['empty', 'attic']],
    ['a room alone', 'delete-room', { room: 'attic' }, ['attic']],
    ['a group that takes part in nothing', 'delete-group', { group: 'digital' }, ['digital']],
    ['a destination', 'delete-destination', { destination: 'sd' }, ['sd']],
    ['an item', 'delete-item', { item: 'meeting' }, ['meeting']],
    [
      'a delegate, with the person whom nothing else needs',
      'delete-delegate',
      { delegate: 'anne' },
      ['p-anne', 'anne'],
    ],
  ])('%s only sets a mark', (_, name, payload, marked) => {
    expect(deletedIn(after(mission, name, payload))).toEqual(marked);
  });

  test('a delegate takes their name off the items, and leaves no group behind when a group goes', () => {
    const withoutAnne = after(mission, 'delete-delegate', { delegate: 'anne' });
    const withoutGroup = after(mission, 'delete-group', { group: 'digital' });
    expect(Object.values(withoutAnne.items).map(({ delegates }) => delegates)).toEqual([{}, {}]);
    expect(Object.values(withoutGroup.delegates).map(({ group }) => group)).toEqual([
      'onco',
      'onco',
      undefined,
      undefined,
    ]);
  });

  test('a delegate who also receives the delegation stays as a person', () => {
    const both = smallMission([aSession('meeting', { hostContacts: { 'p-anne': true } })]);
    expect(deletedIn(after(both, 'delete-delegate', { delegate: 'anne' }))).toEqual(['anne']);
  });

  test('what uses something but was deleted itself does not keep it', () => {
    const emptied = after(mission, 'delete-item', { item: 'meeting' });
    expect(deletedIn(after(emptied, 'delete-venue', { venue: 'centre' }))).toEqual(['centre', 'hall', 'meeting']);
  });
});
