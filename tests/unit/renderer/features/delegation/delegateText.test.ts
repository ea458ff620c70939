import { describe, expect, test } from 'vitest';
import { delegateRows } from '../../../../../renderer/features/delegation/delegateRow';
import { delegateText } from '../../../../../renderer/features/delegation/delegateText';
import { createTranslations } from '../../../../../shared/i18n/createTranslations';
import { smallMission } from '../../../../fixtures/smallMission';

describe('the country of a travel document in the table of people', () => {
  test.each([
    ['by its name', 'US', 'fr', 'États-Unis'],
    ['in the other language', 'US', 'en', 'United States'],
    ['as it was written, where it is no code', 'Zubrowka', 'fr', 'Zubrowka'],
    ['nothing, where nobody entered it', undefined, 'fr', ''],
  ] as const)('%s', (_, travelDocumentCountry, locale, expected) => {
    const { people, delegates } = smallMission();
    const anne = people['p-anne' as keyof typeof people];
    const mission = smallMission([], {
      delegates,
      people: { ...people, 'p-anne': { ...anne, travelDocumentCountry } },
    });
    const row = delegateRows(mission, locale).find(({ id }) => id === 'anne');
    const t = createTranslations(locale).getFixedT(locale, 'common');
    expect(row && delegateText(row, 'travelDocumentCountry', { t, locale })).toBe(expected);
  });
});
