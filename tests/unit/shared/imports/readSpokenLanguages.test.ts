import { describe, expect, test } from 'vitest';
import { readSpokenLanguages } from '../../../../shared/imports/readSpokenLanguages';

describe('languages as people list them', () => {
  test.each([
    ['Français, anglais', 'en fr'],
    ['English / French / Spanish', 'en es fr'],
    ['anglais et français', 'en fr'],
    ['French and Japanese', 'fr ja'],
    ['FR EN', 'en fr'],
    ['fr;fr', 'fr'],
    ['Bilingue', 'en fr'],
    ['Mandarin (langue maternelle), anglais (C1)', 'en zh'],
    ['français\nportugais', 'fr pt'],
    ['klingon', undefined],
    ['français, klingon', undefined],
    [' , ', undefined],
  ])('%j: %s', (text, expected) => {
    expect(readSpokenLanguages(text)).toBe(expected);
  });
});
