import { describe, expect, test } from 'vitest';
import { directoryCommandSchema } from '../../../../shared/commands/directoryCommand';
import { wordsAboutPeople } from '../../../../shared/commands/frame/hideDocumentNumbers';
import { sharedFields } from '../../../../shared/directory/sharedFields';
import { fieldsOfList } from '../../../../shared/imports/delegateField';
import { privateFields } from '../../../e2e/support/privateFields';
import { aGuest, theParties } from '../../../fixtures/aGuest';
import { after, aSession, aStay, execute, smallMission } from '../../../fixtures/smallMission';

const numbered = 'Passeport AB123456, tél. 514 555-0199';
const hidden = 'Passeport ••••••••, tél. 514 555-0199';

/** Words that only coordinators read and that are of something else than somebody, or have a closed shape. */
const ofSomethingElse = new Set([
  'acceptances',
  'agreements',
  'announcements',
  'benefits',
  'budgetLines',
  'claims',
  'clauses',
  'entryRules',
  'followUps',
  'items.deadline',
  'items.leg',
  'items.session',
  'items.stay',
  'organisations',
  'outcomes',
  'supportRequests',
  'surveyAnswers',
  'tasks',
  'venues',
  'people.mobilePhone',
  'people.travelDocumentCountry',
  'people.tags',
]);

const mission = smallMission([aSession('reception'), aStay('hotel')], {
  organisations: theParties,
  guests: aGuest('ada'),
});
const share = { id: 'r-1', stay: 'hotel', delegates: { anne: true }, places: 2, status: 'asked' };

/** How each collection is written to by somebody in the window. */
const edits: Readonly<Record<string, (field: string) => readonly [string, object]>> = {
  people: (field) => ['edit-person', { person: 'p-anne', changes: { [field]: numbered } }],
  delegates: (field) => ['edit-delegate', { delegate: 'anne', changes: { [field]: numbered } }],
  guests: (field) => ['edit-guest', { guest: 'ada', changes: { [field]: numbered } }],
  roomShares: (field) => ['set-room-share', { share: { ...share, [field]: numbered } }],
};

const fields = Object.entries(wordsAboutPeople).flatMap(([collection, names]) =>
  names.map((name: string) => [collection, name] as const),
);

describe('the number of a travel document', () => {
  test('is guarded against in every text about somebody that only coordinators read, also one that is added later', () => {
    const all = Object.entries(privateFields).flatMap(([collection, names]) =>
      ofSomethingElse.has(collection) ? [] : names.map((name) => `${collection}.${name}`),
    );
    const guarded = fields.map(([collection, name]) => `${collection}.${name}`);
    expect(all.filter((name) => !ofSomethingElse.has(name)).sort((a, b) => (a < b ? -1 : 1))).toEqual(
      guarded.sort((a, b) => (a < b ? -1 : 1)),
    );
  });

  test.each(fields)('is hidden in %s.%s, and the other words stay', (collection, field) => {
    const [name, payload] = edits[collection]?.(field) ?? [];
    const changed: object = after(mission, name ?? '', payload);
    expect(JSON.stringify(changed)).toContain(hidden);
    expect(JSON.stringify(changed)).not.toContain('AB123456');
  });

  test('is hidden in the reason of a replacement, and in guests who are added', () => {
    const replaced = after(mission, 'replace-delegate', { delegate: 'anne', by: 'bela', reason: numbered });
    const guest = { name: 'Bo', invitedBy: 'bioquebec', standing: 'invited', needs: numbered };
    const added = after(replaced, 'add-guests', { item: 'reception', guests: [guest] });
    expect([
      Object.values(added.delegates).flatMap(({ statusReason }) => statusReason ?? []),
      Object.values(added.guests).flatMap(({ needs }) => needs ?? []),
    ]).toEqual([[hidden], [hidden]]);
  });

  test.each([
    [
      'somebody is added',
      'add-person',
      { person: { givenName: 'Bo', familyName: 'Roy', language: 'fr', notes: numbered } },
    ],
    ['a sheet is written in', 'edit-person', { person: 'p-anne', changes: { notes: numbered } }],
    [
      'cells are pasted',
      'paste-cells',
      { cells: [{ collection: 'people', id: 'p-anne', field: 'notes', value: numbered }] },
    ],
    [
      'a list of members comes in',
      'import-members',
      { source: 'membres.csv', organisations: {}, people: { 'p-anne': { notes: numbered } } },
    ],
    ['two become one', 'merge-people', { kept: 'p-anne', dropped: 'p-twin', changes: { notes: numbered } }],
  ])('is hidden in the directory too, when %s', (_, name, payload) => {
    const twin = { id: 'p-twin', givenName: 'Anne', familyName: 'Roy', language: 'fr' };
    const directory = after(smallMission([]), 'add-person', { person: twin });
    expect(directoryCommandSchema.safeParse({ name, payload }).success).toBe(true);
    const edit = execute(directory, name, payload);
    expect(edit.ok).toBe(true);
    expect(JSON.stringify(edit)).toContain(hidden);
    expect(JSON.stringify(edit)).not.toContain('AB123456');
  });

  test('is hidden in what a mission takes from the directory, whatever an old directory says', () => {
    const taken = { 'p-new': { givenName: 'Bo', familyName: 'Roy', language: 'fr', notes: numbered } };
    const payload = { taken: 1, organisations: {}, people: taken, delegates: {} };
    const edit = execute(mission, 'take-from-directory', payload);
    expect(JSON.stringify(edit)).toContain(hidden);
    expect(JSON.stringify(edit)).not.toContain('AB123456');
    const everything: readonly string[] = sharedFields.people;
    expect(wordsAboutPeople.people.filter((field) => everything.includes(field))).toEqual([]);
  });

  test('has no column to come in by in a list of members: words about somebody are not read there', () => {
    const guarded: ReadonlySet<string> = new Set(wordsAboutPeople.people);
    expect(fieldsOfList.delegates.filter((field) => guarded.has(field))).not.toEqual([]);
    expect(fieldsOfList.members.filter((field) => guarded.has(field))).toEqual([]);
  });

  test('is in nothing that a file keeps of the edit: neither in what it did nor in what takes it back', () => {
    const edit = execute(mission, 'edit-person', { person: 'p-anne', changes: { notes: numbered, jobTitleFr: 'PDG' } });
    expect(edit).toMatchObject({ ok: true, value: { mission: { people: { 'p-anne': { jobTitleFr: 'PDG' } } } } });
    expect(JSON.stringify(edit)).toContain(hidden);
    expect(JSON.stringify(edit)).not.toContain('AB123456');
  });

  test('stays where a file of before has it, until those words are written again', () => {
    const old = smallMission([aSession('reception')], {
      organisations: theParties,
      guests: aGuest('ada', { notes: numbered }),
    });
    const named = after(old, 'edit-guest', { guest: 'ada', changes: { role: 'PDG' } });
    const written = after(named, 'edit-guest', { guest: 'ada', changes: { notes: `${numbered}.` } });
    expect([named, written].map(({ guests }) => Object.values(guests).map(({ notes }) => notes))).toEqual([
      [numbered],
      [`${hidden}.`],
    ]);
  });
});
