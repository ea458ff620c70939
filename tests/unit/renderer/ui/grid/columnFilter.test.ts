import { describe, expect, test } from 'vitest';
import { filterForCode, filterWritten, wordsOfFilter } from '../../../../../renderer/ui/grid/columnFilter';
import type { GridColumn } from '../../../../../renderer/ui/grid/gridColumn';
import { rowsInView } from '../../../../../renderer/ui/grid/rowsInView';

type Lacking = readonly ('profile' | 'city')[];

const lists: Readonly<Record<string, Lacking>> = {
  Boréalys: ['profile'],
  Kalmia: ['city', 'profile'],
  Sylvabio: ['city'],
};

/** What is missing, by the heads of its columns in one language. */
function missingIn(heads: Readonly<Record<Lacking[number], string>>): GridColumn<string> {
  return {
    id: 'missing',
    header: '',
    width: 100,
    text: (name) => (lists[name] ?? []).map((id) => heads[id]).join(', '),
    words: [
      { id: 'profile', label: heads.profile },
      { id: 'city', label: heads.city },
    ],
  };
}

const french = missingIn({ profile: 'Profil (FR)', city: 'Ville' });
const english = missingIn({ profile: 'Profile (FR)', city: 'City' });

function foundIn(column: GridColumn<string>, filter: string): readonly string[] {
  return rowsInView(Object.keys(lists), [column], { sort: null, filters: { missing: filter } }, 'fr-CA');
}

describe('a filter by one of the words of a column', () => {
  test.each([
    [
      'a word written whole finds the same in the other language',
      'Profil (FR)',
      ['Boréalys', 'Kalmia'],
      'Profile (FR)',
    ],
    ['and so does the other', 'Ville', ['Kalmia', 'Sylvabio'], 'City'],
  ])('%s', (_, written, names, inEnglish) => {
    const kept = filterWritten(french, written);
    expect([foundIn(french, kept), foundIn(english, kept)]).toEqual([names, names]);
    expect([wordsOfFilter(french, kept), wordsOfFilter(english, kept)]).toEqual([written, inEnglish]);
  });

  test.each([['prof'], [''], ['ville'], ['= 4']])('what is no word of it stays as it was written: "%s"', (written) => {
    expect(wordsOfFilter(english, filterWritten(french, written))).toBe(written);
  });

  test('what one chooses from counts as words of its column', () => {
    const chosen: GridColumn<string> = {
      id: 'kind',
      header: '',
      width: 100,
      text: () => 'Université',
      editor: { kind: 'select', options: [{ id: 'academia', label: 'Université' }], value: () => 'academia' },
    };
    expect(filterWritten(chosen, 'Université')).toBe(filterForCode('academia'));
  });
});
