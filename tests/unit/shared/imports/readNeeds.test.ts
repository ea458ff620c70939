import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { needsWords } from '../../../../shared/i18n/needsWords';
import { readNeeds, saysNoNeed } from '../../../../shared/imports/readNeeds';
import {
  accessNeedsSchema,
  dietsSchema,
  needCodes,
  type NeedKind,
  needKinds,
  needsFrom,
} from '../../../../shared/model/careNeeds';
import { localeSchema } from '../../../../shared/model/locale';

const translations = createTranslations('fr');
const schemas = { diets: dietsSchema, accessNeeds: accessNeedsSchema };
const anyNeeds = (kind: NeedKind) => fc.subarray([...needCodes[kind]]).map((codes) => needsFrom(kind, codes));

describe('diets and access needs in words', () => {
  test.each([
    ['diets', 'Végétarienne', 'vegetarian', true],
    ['diets', 'Régime végétarien, sans gluten', 'vegetarian gluten-free', true],
    ['diets', 'Allergie aux noix et aux arachides', 'nut-allergy', true],
    ['diets', 'Gluten-free / lactose-free', 'gluten-free lactose-free', true],
    ['diets', 'Halal', 'halal', true],
    ['diets', 'allergique aux fruits de mer', 'seafood-allergy', true],
    ['diets', 'Aucun', 'none', true],
    ['diets', 'Aucune allergie', 'none', true],
    ['diets', 'No dietary restrictions', 'none', true],
    ['diets', 'N/A', 'none', true],
    ['diets', 'Pas d’allergie', 'none', true],
    ['diets', 'Allergie grave aux noix : EpiPen', 'nut-allergy', false],
    ['diets', 'Kiwi', 'other', false],
    ['diets', 'vegan but eats fish', 'other', false],
    ['diets', 'none, vegan', 'vegan', false],
    ['accessNeeds', 'Fauteuil roulant', 'wheelchair', true],
    ['accessNeeds', 'Wheelchair; hard of hearing', 'wheelchair hearing', true],
    ['accessNeeds', 'ASL interpreter', 'sign-language', true],
    ['accessNeeds', 'None', 'none', true],
    ['accessNeeds', 'béquilles', 'other', false],
  ] as const)('%s: « %s »', (kind, text, needs, isWhole) => {
    expect(readNeeds(kind, text)).toEqual({ needs, isWhole });
  });

  test.each(['', ' ', '—'])('« %s » is no answer', (text) => {
    expect(readNeeds('diets', text)).toBeUndefined();
  });

  test.each(needKinds.flatMap((kind) => localeSchema.options.map((locale) => [kind, locale] as const)))(
    'what a table shows of %s is read back as it was, in %s',
    (kind, locale) => {
      const t = translations.getFixedT(locale, 'needs');
      fc.assert(
        fc.property(anyNeeds(kind), (needs) => {
          expect(
            readNeeds(
              kind,
              needsWords(kind, needs, (key) => t(key)),
            ),
          ).toEqual({ needs, isWhole: true });
        }),
      );
    },
  );

  test('whatever is written, the model can keep what is read', () => {
    fc.assert(
      fc.property(fc.constantFrom(...needKinds), fc.string(), (kind, text) => {
        const needs = readNeeds(kind, text)?.needs ?? 'none';
        expect(schemas[kind].safeParse(needs).success).toBe(true);
      }),
    );
  });

  test('“none” in words of an earlier version is an answer, anything else is not', () => {
    expect(['aucun', 'Aucune allergie', 'none'].map(saysNoNeed)).toEqual([true, true, true]);
    expect(['', 'noix', 'aucun, sauf le gluten'].map(saysNoNeed)).toEqual([false, false, false]);
  });
});
