import { describe, expect, test } from 'vitest';
import { spokenLanguagesOf, spokenLanguagesSchema } from '../../../../shared/model/spokenLanguages';

describe('languages are one scalar, the same for the same languages', () => {
  test.each([
    ['en fr', true],
    ['fr', true],
    ['fr en', false],
    ['en en', false],
    ['', false],
    ['EN', false],
    ['en  fr', false],
    ['eng', false],
  ])('%j: %s', (text, isValid) => {
    expect(spokenLanguagesSchema.safeParse(text).success).toBe(isValid);
  });

  test('in whatever order they were named', () => {
    expect([spokenLanguagesOf(['fr', 'en', 'fr']), spokenLanguagesOf([])]).toEqual(['en fr', undefined]);
  });
});
