import { describe, expect, test } from 'vitest';
import { aSession, after, execute, smallMission } from '../../../fixtures/smallMission';

const event = {
  uid: 'meeting-1',
  title: 'Norvexia – Cedrane',
  description: '',
  start: '2026-06-22T09:00[America/Los_Angeles]',
  minutes: 30,
  allDay: false,
  status: 'confirmed',
};

function agendaOf(...events: readonly object[]) {
  const common = { kind: 'partnering-meeting', audience: 'delegation', everyone: false };
  return { source: 'a.ics', ...common, groups: { onco: true }, delegates: {}, hostOrganisations: {}, events };
}

describe('importing an agenda', () => {
  const mission = after(smallMission([]), 'import-agenda', agendaOf(event));

  test('makes a session of each event, for those whom the person chose', () => {
    expect(Object.values(mission.items)).toEqual([
      {
        id: 'new-1',
        type: 'session',
        kind: 'partnering-meeting',
        audience: 'delegation',
        status: 'confirmed',
        titleFr: 'Norvexia – Cedrane',
        titleEn: 'Norvexia – Cedrane',
        start: event.start,
        minutes: 30,
        everyone: false,
        groups: { onco: true },
        delegates: {},
        hostOrganisations: {},
        hostContacts: {},
        sourceUid: 'meeting-1',
        revision: 0,
        changedAt: '2026-05-20T18:02:00Z',
      },
    ]);
  });

  test('again, unchanged, changes nothing', () => {
    const again = execute(mission, 'import-agenda', agendaOf(event));
    expect(again).toEqual({ ok: true, value: { mission, patches: [], inverse: [] } });
  });

  test('again, moved, moves the same session and keeps what the coordinator wants to keep', () => {
    const translated = after(mission, 'edit-item', {
      item: 'new-1',
      changes: { titleFr: 'Rencontre Cedrane', venue: 'centre' },
    });
    const moved = {
      ...event,
      start: '2026-06-23T10:00[America/Los_Angeles]',
      title: 'Changed',
      status: 'cancelled',
      kept: ['title'],
    };
    const items = Object.values(after(translated, 'import-agenda', agendaOf(moved)).items);
    expect(items).toEqual([
      { ...translated.items['new-1' as never], start: moved.start, status: 'cancelled', revision: 2 },
    ]);
  });

  test('again, with another UID for the same item, updates that one and remembers the new UID', () => {
    const renamed = { ...event, uid: 'meeting-1/20260622T160000Z', item: 'new-1', minutes: 45 };
    const again = after(mission, 'import-agenda', agendaOf(renamed));
    expect(Object.values(again.items)).toEqual([
      { ...mission.items['new-1' as never], sourceUid: renamed.uid, minutes: 45, revision: 1 },
    ]);
  });

  test('brings back a session that had been deleted, because its row was chosen again', () => {
    const without = after(mission, 'delete-item', { item: 'new-1' });
    expect(Object.values(after(without, 'import-agenda', agendaOf(event)).items).map(({ deleted }) => deleted)).toEqual(
      [undefined],
    );
  });
});

describe('importing delegates', () => {
  test('adds and changes organisations, groups, people and delegates in one step, to be taken back in one', () => {
    const mission = smallMission([]);
    const outcome = execute(mission, 'import-delegates', {
      source: 'a.csv',
      organisations: { givrane: { name: 'Givrane', kind: 'biotech' }, norvexia: { city: 'Montréal, QC' } },
      groups: { neuro: { nameFr: 'Neuro', nameEn: 'Neuro' } },
      people: {
        zoe: { givenName: 'Zoé', familyName: 'Yi', organisation: 'givrane' },
        'p-anne': { email: 'a@example.org' },
      },
      delegates: { zoe: { person: 'zoe', group: 'neuro' }, anne: { status: 'vetted' } },
    });
    if (!outcome.ok) throw new Error(outcome.error.code);
    const { organisations, groups, people, delegates } = outcome.value.mission;
    expect({ organisations, groups, people, delegates }).toEqual({
      organisations: {
        ...mission.organisations,
        givrane: { id: 'givrane', name: 'Givrane', kind: 'biotech', memberOf: {}, isHost: false },
        norvexia: { ...mission.organisations['norvexia' as never], city: 'Montréal, QC' },
      },
      groups: { ...mission.groups, neuro: { id: 'neuro', nameFr: 'Neuro', nameEn: 'Neuro' } },
      people: {
        ...mission.people,
        zoe: { id: 'zoe', givenName: 'Zoé', familyName: 'Yi', language: 'fr', organisation: 'givrane' },
        'p-anne': { ...mission.people['p-anne' as never], email: 'a@example.org' },
      },
      delegates: {
        ...mission.delegates,
        zoe: { id: 'zoe', person: 'zoe', role: 'member', status: 'invited', group: 'neuro' },
        anne: { ...mission.delegates['anne' as never], status: 'vetted', vettedOn: '2026-05-20' },
      },
    });
  });
});

describe('pasting cells', () => {
  const mission = smallMission([aSession('meeting')]);
  test.each([
    ['a status', { collection: 'delegates', id: 'anne', field: 'status', value: 'vetted' }, { delegates: 'vetted' }],
    [
      'nothing, which clears',
      { collection: 'people', id: 'p-anne', field: 'mobilePhone', value: null },
      { people: undefined },
    ],
    ['a length', { collection: 'items', id: 'meeting', field: 'minutes', value: 45 }, { items: 45 }],
  ])('%s', (_, cell, expected) => {
    const records = after(mission, 'paste-cells', { cells: [cell] })[cell.collection as 'people'] as Record<
      string,
      never
    >;
    expect({ [cell.collection]: records[cell.id]?.[cell.field] }).toEqual(expected);
  });

  test.each([
    ['a field that does not exist', { collection: 'people', id: 'hank', field: 'shoeSize', value: 44 }, 'shoeSize'],
    ['the identifier', { collection: 'people', id: 'hank', field: 'id', value: 'other' }, 'id'],
    ['nothing into what must be there', { collection: 'groups', id: 'onco', field: 'nameFr', value: null }, 'nameFr'],
  ])('%s is refused', (_, cell, field) => {
    const error = { code: 'invalid-field', collection: cell.collection, field };
    expect(execute(mission, 'paste-cells', { cells: [cell] })).toEqual({ ok: false, error });
  });
});
