import { describe, expect, test } from 'vitest';
import type { Mission } from '../../../../shared/model/mission';
import { pictureLength, picturesLength, type Picture } from '../../../../shared/model/picture';
import { plainPng } from '../../../e2e/support/pictureBytes';
import { execute, smallMission } from '../../../fixtures/smallMission';

const small = `data:image/png;base64,${plainPng([2, 2]).toString('base64')}` as Picture;
/** Only its length is looked at: what stands already is not checked anew. */
const large = 'x'.repeat(pictureLength) as Picture;

/** A mission in which that many more people have a picture of the greatest length. */
function withPictures(count: number): Mission {
  const mission = smallMission();
  const [anne] = Object.values(mission.people);
  const others = Array.from({ length: count }, (_, at) => [`more-${at}`, { ...anne, id: `more-${at}`, photo: large }]);
  return { ...mission, people: { ...mission.people, ...(Object.fromEntries(others) as Mission['people']) } };
}

const most = Math.floor(picturesLength / pictureLength);

const edited = (mission: Mission, person: string, changes: object) =>
  execute(mission, 'edit-person', { person, changes });

describe('the pictures of a mission', () => {
  test('are taken until there is no room for another, which is refused with how much they take', () => {
    const error = { code: 'too-many-pictures', limit: picturesLength / 1024 ** 2 };
    const [fits, refused] = [most, most + 1].map((count) => edited(withPictures(count), 'p-anne', { photo: small }));
    expect([fits?.ok, refused]).toEqual([true, { ok: false, error }]);
  });

  test('are refused too where a whole record comes with one', () => {
    const person = { id: 'new', givenName: 'Ève', familyName: 'Roy', language: 'fr', photo: small };
    expect(execute(withPictures(most + 1), 'add-person', { person })).toMatchObject({
      error: { code: 'too-many-pictures' },
    });
  });

  test('can be replaced by smaller ones or taken away where two copies have brought too many together, and all else edited', () => {
    const full = withPictures(most + 2);
    const edits = [
      edited(full, 'more-0', { photo: null }),
      edited(full, 'more-0', { photo: small }),
      edited(full, 'p-anne', { givenName: 'Annie' }),
    ];
    expect(edits.map(({ ok }) => ok)).toEqual([true, true, true]);
  });
});
