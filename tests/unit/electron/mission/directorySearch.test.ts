import { describe, expect, test } from 'vitest';
import type { Directory } from '../../../../electron/mission/directory';
import { DirectorySearch } from '../../../../electron/mission/directorySearch';
import { failure, success } from '../../../../shared/model/result';
import type { Mission } from '../../../../shared/model/mission';
import { after, smallMission } from '../../../fixtures/smallMission';

const begun = after(
  after(smallMission([]), 'add-organisation', {
    organisation: {
      id: 'o-1',
      name: 'Épinoxe Diagnostics',
      kind: 'biotech',
      isHost: false,
      memberOf: {},
      city: 'Lévis',
    },
  }),
  'add-person',
  { person: { id: 'p-1', givenName: 'Zoé', familyName: 'Lantagne', language: 'fr', organisation: 'o-1' } },
);

/** A directory that can be changed between two searches; null for one that cannot be opened. */
function searching(first: Mission | null) {
  const standing = { mission: first };
  const open = async () =>
    standing.mission
      ? success({ mission: standing.mission })
      : failure({ code: 'file-damaged' as const, file: 'directory.mission' });
  const search = new DirectorySearch({ open } as unknown as Pick<Directory, 'open'>);
  const find = async (query: string) => (await search.find(query)).map(({ id, title, detail }) => [id, title, detail]);
  return { standing, find };
}

describe('the directory is searched where it is read', () => {
  test('by names, organisations and cities, without accents', async () => {
    const { find } = searching(begun);
    expect(await Promise.all(['', 'epinoxe', 'lantag levis', 'zoe lantagne'].map(find))).toEqual([
      [],
      [
        ['organisations/o-1', 'Épinoxe Diagnostics', 'Lévis'],
        ['people/p-1', 'Zoé Lantagne', 'Épinoxe Diagnostics'],
      ],
      [],
      [['people/p-1', 'Zoé Lantagne', 'Épinoxe Diagnostics']],
    ]);
  });

  test('as it stands after an edit: a new name is found, an old one and a deleted record are not', async () => {
    const { standing, find } = searching(begun);
    expect(await find('epinoxe')).toHaveLength(2);
    standing.mission = after(begun, 'edit-organisation', { organisation: 'o-1', changes: { name: 'Boralyse' } });
    expect([await find('epinoxe'), (await find('boralyse')).map(([id]) => id)]).toEqual([
      [],
      ['organisations/o-1', 'people/p-1'],
    ]);
    standing.mission = after(standing.mission, 'delete-person', { person: 'p-1' });
    expect(await find('lantagne')).toEqual([]);
  });

  test('one that cannot be opened has nobody, and is looked at again the next time', async () => {
    const { standing, find } = searching(null);
    expect(await find('epinoxe')).toEqual([]);
    standing.mission = begun;
    expect(await find('epinoxe')).toHaveLength(2);
  });
});
