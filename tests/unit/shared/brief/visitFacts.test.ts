import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { itemFacts } from '../../../../shared/brief/itemFacts';
import { venueSection } from '../../../../shared/brief/venueSection';
import { eventDescription } from '../../../../shared/calendar/eventDescription';
import { calendarTexts } from '../../../../shared/calendar/calendarTexts';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import type { Locale } from '../../../../shared/model/locale';
import { aSession, aStay, laterNow, smallMission } from '../../../fixtures/smallMission';

const { centre } = Object.fromEntries(Object.entries(smallMission().venues));
const strict = { identityCheck: 'passport', visitRulesFr: 'Chaussures fermées.\nAucune photo.' };

function given(rules: object) {
  const items = [aSession('visit', { venue: 'centre' }), aStay('night', { venue: 'centre' })];
  return smallMission(items, { venues: { centre: { ...centre, ...rules } } });
}

function printed(rules: object, item: string, locale: Locale) {
  const mission = given(rules);
  const context = briefContext({ mission, locale, now: laterNow, pages: new Map() });
  const found = mission.items[item as never];
  if (!found) throw new Error(item);
  return itemFacts(found, context).flatMap(({ icon, ...fact }) => (icon === 'lock' ? [fact] : []));
}

describe('what a venue asks of visitors', () => {
  test.each([
    ['nothing is known', {}, []],
    ['nothing is checked', { identityCheck: 'none' }, []],
    ['a photograph', { identityCheck: 'photo' }, [{ text: 'At the door: photo identification', locale: 'en' }]],
    [
      'a passport, and rules in French only, marked so',
      strict,
      [
        { text: 'At the door: passport', locale: 'en' },
        { text: 'Chaussures fermées.\nAucune photo.', locale: 'fr' },
      ],
    ],
  ])('stands beside each activity there: %s', (_, rules, expected) => {
    expect(printed(rules, 'visit', 'en')).toEqual(expected);
  });

  test('is nothing to those who sleep there', () => {
    expect(printed(strict, 'night', 'en')).toEqual([]);
  });

  test('stands once more among the venues', () => {
    const context = briefContext({ mission: given(strict), locale: 'fr', now: laterNow, pages: new Map() });
    expect(venueSection(context)?.venues[0]?.facts.map(({ icon, text }) => [icon, text])).toEqual([
      ['lock', 'À la porte\u00A0: passeport'],
      ['lock', 'Chaussures fermées.\nAucune photo.'],
    ]);
  });

  test('stands in the description of the event in a calendar', () => {
    const mission = given(strict);
    const texts = calendarTexts('fr', createTranslations('fr'));
    const descriptions = Object.values(mission.items).map((item) => eventDescription(item, '', mission, texts));
    expect(descriptions).toEqual([
      'À la porte\u00A0: passeport\nRègles de visite\u00A0: Chaussures fermées.\nAucune photo.',
      '',
    ]);
  });
});
