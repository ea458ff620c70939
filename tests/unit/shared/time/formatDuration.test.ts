import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { formatDifference } from '../../../../shared/time/formatDifference';
import { formatDuration } from '../../../../shared/time/formatDuration';
import { visibleSpaces } from './visibleSpaces';

describe('elapsed time, with ␣ for a no-break space', () => {
  test.each<[number, Locale, string]>([
    [335, 'fr', '5␣h␣35'],
    [335, 'en', '5␣h␣35␣min'],
    [305, 'fr', '5␣h␣05'],
    [305, 'en', '5␣h␣05␣min'],
    [120, 'fr', '2␣h'],
    [25, 'fr', '25␣min'],
    [25, 'en', '25␣min'],
    [0, 'en', '0␣min'],
    [1560, 'fr', '26␣h'],
    [-30, 'en', '−30␣min'],
  ])('%i minutes in %s', (minutes, locale, expected) => {
    expect(visibleSpaces(formatDuration(minutes, locale))).toBe(expected);
  });
});

describe('the jump between two clocks carries its sign', () => {
  test.each<[number, Locale, string]>([
    [-180, 'fr', '−3␣h'],
    [180, 'en', '+3␣h'],
    [330, 'fr', '+5␣h␣30'],
    [0, 'en', '0␣min'],
  ])('%i minutes in %s', (minutes, locale, expected) => {
    expect(visibleSpaces(formatDifference(minutes, locale))).toBe(expected);
  });
});
