import { expect, test } from 'vitest';
import { spacedTexts } from '../../../../shared/i18n/spacedTexts';

const texts = { question: 'Fermer ?', dates: { day: 'Le 22 juin' } };

test('every sentence, however deep, is read with French spaces', () => {
  expect(structuredClone({ ...spacedTexts(texts), dates: { ...(spacedTexts(texts)['dates'] as object) } })).toEqual({
    question: 'Fermer\u202F?',
    dates: { day: 'Le 22\u00A0juin' },
  });
});

test('what the catalogue does not have stays unknown', () => {
  const spaced = spacedTexts(texts);
  expect([spaced['answer'], spaced['toString'], 'answer' in spaced, 'question' in spaced]).toEqual([
    undefined,
    undefined,
    false,
    true,
  ]);
});

test('a group of sentences stays the same object, as before', () => {
  const spaced = spacedTexts(texts);
  expect(spaced['dates']).toBe(spaced['dates']);
});
