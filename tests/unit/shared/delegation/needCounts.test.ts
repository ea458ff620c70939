import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accessWorkbook } from '../../../../electron/export/accessWorkbook';
import { accessSheet } from '../../../../shared/brief/accessSheet';
import { briefContext } from '../../../../shared/brief/briefContext';
import { supportSheet } from '../../../../shared/brief/supportSheet';
import { countNeeds } from '../../../../shared/delegation/needCounts';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { needCodes, needKinds, needsFrom } from '../../../../shared/model/careNeeds';
import type { Locale } from '../../../../shared/model/locale';
import type { Mission } from '../../../../shared/model/mission';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { after, aSession, laterNow, smallMission } from '../../../fixtures/smallMission';

const { centre } = Object.fromEntries(Object.entries(smallMission().venues));
const ids = ['anne', 'bela', 'carl'] as const;

const asked = (id: string, kind: string, items: object) =>
  aSupportRequest(id, { supporter: 'cedrane', audience: 'hosts', titleFr: id, titleEn: id, kind, items });

const base = smallMission(
  [
    aSession('visit', { venue: 'centre', everyone: true }),
    aSession('pair', { venue: 'centre', delegates: { anne: true, bela: true } }),
    aSession('alone', { venue: 'centre', delegates: { anne: true } }),
  ],
  {
    venues: { centre: { ...centre, accessListDays: 10 } },
    supportRequests: {
      dinner: asked('dinner', 'reception', { pair: true }),
      bus: asked('bus', 'transport', {}),
      words: asked('words', 'interpreter', { pair: true }),
    },
  },
);

function withNeeds(needs: Readonly<Record<string, object>>): Mission {
  return Object.entries(needs).reduce(
    (mission, [id, changes]) => after(mission, 'edit-person', { person: `p-${id}`, changes }),
    base,
  );
}

const mission = withNeeds({
  anne: { diets: 'vegan gluten-free', accessNeeds: 'none', dietAndAccess: 'SECRETWORDS' },
  bela: { diets: 'vegan', accessNeeds: 'wheelchair' },
  carl: { dietAndAccess: 'noix, SECRETWORDS' },
  dora: { diets: 'halal', accessNeeds: 'sight' },
});

function contextFor(locale: Locale) {
  return briefContext({
    mission: projectFor(mission, { audience: 'hosts' }),
    locale,
    now: laterNow,
    pages: new Map(),
  });
}

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u00A0\u202F]/g, ' ');
const accessFor = (visit: string, locale: Locale) =>
  accessSheet(visit as never, contextFor(locale), countNeeds(mission));
const linesFor = (visit: string, locale: Locale) => accessFor(visit, locale)?.needs.map(({ line }) => plain(line));
const supportFor = (locale: Locale) =>
  supportSheet('cedrane' as never, 'hosts', contextFor(locale), countNeeds(mission));

describe('what hosts learn of diets and access', () => {
  test('is how many of those who take part have which, and how many have not answered', () => {
    expect(linesFor('visit', 'fr')).toEqual([
      'Régimes et allergies : Végane × 2, Sans gluten × 1 (réponses : 2 sur 3)',
      'Besoins d’accès : Fauteuil roulant × 1 (réponses : 2 sur 3)',
    ]);
    expect(linesFor('visit', 'en')).toEqual([
      'Diets and allergies: Vegan × 2, Gluten-free × 1 (answers: 2 of 3)',
      'Access needs: Wheelchair × 1 (answers: 2 of 3)',
    ]);
  });

  test('is said of the whole delegation where a single person takes part', () => {
    expect(linesFor('alone', 'fr')?.[0]).toBe(
      'Toute la délégation · Régimes et allergies : Végane × 2, Sans gluten × 1 (réponses : 2 sur 3)',
    );
  });

  test('is a sheet of counts in the spreadsheet', () => {
    const sheet = accessFor('visit', 'fr');
    const [, needs] = sheet ? accessWorkbook(sheet).sheets : [];
    expect(needs?.rows).toEqual([
      ['Type', 'Besoin', 'Personnes'],
      ['Régimes et allergies', 'Végane', 2],
      ['Régimes et allergies', 'Sans gluten', 1],
      ['Régimes et allergies', 'Pas encore de réponse', 1],
      ['Besoins d’accès', 'Fauteuil roulant', 1],
      ['Besoins d’accès', 'Pas encore de réponse', 1],
    ]);
  });

  test('stands with what is asked of a supporter where it matters: meals and receptions, rooms, transport', () => {
    const rows = supportFor('en')?.rows.map(({ title, needs }) => [title.text, ...needs.map(plain)]);
    expect(Object.fromEntries(rows?.map(([title, ...needs]) => [title, needs]) ?? [])).toEqual({
      dinner: ['Diets and allergies: Vegan × 2, Gluten-free × 1', 'Access needs: Wheelchair × 1'],
      bus: ['Whole delegation · Access needs: Wheelchair × 1 (answers: 2 of 3)'],
      words: [],
    });
  });

  test('is never a name beside a need, nor a word of anybody', () => {
    const said = JSON.stringify([
      supportFor('fr'),
      supportFor('en'),
      accessFor('visit', 'fr'),
      accessFor('visit', 'en'),
    ]);
    expect(said).not.toMatch(/SECRETWORDS|vegan gluten-free|noix,/);
    const needs = JSON.stringify([supportFor('fr')?.rows.map((row) => row.needs), accessFor('visit', 'fr')?.needs]);
    expect(needs).not.toMatch(/Anne|Roy|Béla|Côté|Carl|Dion|Dora|Elm|p-/);
    expect(JSON.stringify(projectFor(mission, { audience: 'hosts' }))).not.toMatch(/SECRETWORDS|"diets"|"accessNeeds"/);
  });

  test('is nothing of a delegation of one', () => {
    const one = ids
      .slice(1)
      .reduce((rest, id) => after(rest, 'edit-delegate', { delegate: id, changes: { status: 'withdrawn' } }), mission);
    expect(needKinds.map((kind) => countNeeds(one)(kind, 'visit' as never))).toEqual([undefined, undefined]);
  });
});

test('counts equal the people, whoever answered what', () => {
  const answer = fc.record({
    diets: fc.option(fc.subarray([...needCodes.diets])),
    accessNeeds: fc.option(fc.subarray([...needCodes.accessNeeds])),
  });
  fc.assert(
    fc.property(fc.tuple(answer, answer, answer), (answers) => {
      const given = Object.fromEntries(
        ids.map((id, index) => [
          id,
          Object.fromEntries(
            needKinds.map((kind) => [kind, answers[index]?.[kind] ? needsFrom(kind, answers[index][kind]) : null]),
          ),
        ]),
      );
      const count = countNeeds(withNeeds(given));
      for (const kind of needKinds) {
        const codes = answers.flatMap((one): readonly string[] => one[kind] ?? []);
        const counted = count(kind, 'visit' as never);
        expect(counted).toMatchObject({ people: 3, answered: answers.filter((one) => one[kind]).length });
        expect(Object.fromEntries(counted?.counts.map(({ code, people }) => [code, people]) ?? [])).toEqual(
          Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((other) => other === code).length])),
        );
      }
    }),
    { numRuns: 40 },
  );
});
