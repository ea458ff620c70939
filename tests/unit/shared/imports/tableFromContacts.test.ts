import { describe, expect, test } from 'vitest';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import { leftOutSentence } from '../../../../shared/i18n/leftOutSentence';
import { contactFields } from '../../../../shared/imports/contactRow';
import { fieldOfHeader } from '../../../../shared/imports/fieldOfHeader';
import { leftOutKinds, type LeftOut } from '../../../../shared/imports/leftOut';

const locales = ['fr', 'en'] as const;

describe.each(locales)('the columns that contacts become, in %s,', (locale) => {
  const translations = createTranslations(locale);

  test('mean what they are called', () => {
    const t = translations.getFixedT(locale, 'imports');
    const meanings = contactFields.map((field) => fieldOfHeader(t(`field.${field}`)));
    expect(meanings).toEqual(contactFields.map((field) => ({ field, strength: 2 })));
  });
});

describe('what was left out of contacts is said in words', () => {
  const none = Object.fromEntries(leftOutKinds.map((kind) => [kind, 0])) as unknown as LeftOut;
  const one = Object.fromEntries(leftOutKinds.map((kind) => [kind, 1])) as unknown as LeftOut;
  test.each([
    ['fr', none, undefined],
    ['fr', { ...none, photos: 1 }, 'Laissé de côté : 1 photo.'],
    ['fr', { ...none, photos: 2, home: 12 }, 'Laissé de côté : 2 photos et 12 coordonnées à la maison.'],
    [
      'en',
      one,
      'Left out: 1 photo, 1 personal date, 1 home address or number, 1 note, 1 group of contacts, 1 other detail, and 1 unreadable line.',
    ],
  ] as const)('%s, %j', (locale, leftOut, sentence) => {
    const said = leftOutSentence(createTranslations(locale), leftOut, locale);
    expect(said?.replaceAll('\u00a0', ' ')).toBe(sentence);
  });
});
