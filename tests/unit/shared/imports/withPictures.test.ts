import { describe, expect, test } from 'vitest';
import type { RowPicture } from '../../../../shared/imports/rowPicture';
import { memberImportPayloads } from '../../../../shared/imports/memberImportPayloads';
import { withPictures } from '../../../../shared/imports/withPictures';
import { picturesLength, type Picture } from '../../../../shared/model/picture';
import { directory, memberPlanOf } from './support/memberList';

const face = 'face' as Picture;
const head = 'Nom|Prénom|Courriel|Entreprise';

function picturesIn(text: string, pictures: readonly Omit<RowPicture, 'picture'>[], known = directory) {
  const plan = withPictures(
    memberPlanOf(text),
    known,
    pictures.map((each) => ({ ...each, picture: face })),
  );
  const payloads = [...memberImportPayloads(plan, 'members.vcf', () => 'new')];
  const people = payloads.flatMap((payload) => Object.entries(payload.people));
  const organisations = payloads.flatMap((payload) => Object.entries(payload.organisations));
  return {
    counts: plan.counts,
    photos: people.flatMap(([id, { photo }]) => (photo ? [id] : [])),
    logos: organisations.flatMap(([id, { logo }]) => (logo ? [id] : [])),
  };
}

const photo = (row: number) => ({ row, field: 'photo' as const });
const logo = (row: number) => ({ row, field: 'logo' as const });

describe('pictures that come with contacts', () => {
  test('go to somebody new, and to somebody known who has none, of whom nothing else is news', () => {
    const list = `${head}\nRoy|Anne||\nTremblay|Zoé|zoe@example.org|`;
    const { counts, photos } = picturesIn(list, [photo(2), photo(3)]);
    expect([photos, counts.new, counts.changed, counts.unchanged]).toEqual([['new', 'zoe'], 1, 1, 0]);
  });

  test('never replace one that stands', () => {
    const pictured = (records: object) =>
      Object.fromEntries(Object.entries(records).map(([id, one]) => [id, { ...one, photo: face, logo: face }]));
    const known = {
      ...directory,
      people: pictured(directory.people),
      organisations: pictured(directory.organisations),
    } as typeof directory;
    const list = `${head}\nTremblay|Zoé|zoe@example.org|\n|||Kalmia Oncologie`;
    expect(picturesIn(list, [photo(2), logo(3)], known)).toMatchObject({
      photos: [],
      logos: [],
      counts: { changed: 0 },
    });
  });

  test('of a row that was merged go to the one that it was merged into', () => {
    const list = `${head}\nRoy|Anne|anne@example.org|\nRoy|Anne|anne@example.org|`;
    expect(picturesIn(list, [photo(3)]).photos).toEqual(['new']);
  });

  test('of a company are its logo, and nobody’s face', () => {
    const list = `${head}\n|||Kalmia Oncologie\n|||Givrane`;
    expect(picturesIn(list, [logo(2), logo(3), photo(2)])).toMatchObject({ logos: ['kalmia', 'new'], photos: [] });
  });

  test('for which there is no room are counted, and the others taken', () => {
    const length = picturesLength - face.length;
    const people = { ...directory.people, full: { photo: 'x'.repeat(length) } };
    const plan = withPictures(
      memberPlanOf(`${head}\nRoy|Anne||\nRoy|Jean||`),
      { ...directory, people } as unknown as typeof directory,
      [photo(2), photo(3)].map((each) => ({ ...each, picture: face })),
    );
    expect([plan.rows.map(({ personChanges }) => personChanges.photo), plan.picturesWithoutRoom]).toEqual([
      [face, undefined],
      1,
    ]);
  });
});
