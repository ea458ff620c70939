import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../shared/model/locale';
import { airports } from '../../../../shared/places/airports';
import { findAirports } from '../../../../shared/places/findAirports';

describe('an airport is found by its code or its city, in either language', () => {
  test.each<[string, Locale, string[]]>([
    ['yul', 'fr', ['YUL', 'AYQ', 'YLX']],
    ['SAN', 'en', ['SAN', 'SAT', 'SFO']],
    ['montreal', 'fr', ['YUL', 'YHU']],
    ['MONTRÉAL', 'en', ['YUL', 'YHU']],
    ['londres', 'en', ['LGW', 'LHR', 'STN']],
    ['london', 'fr', ['LGW', 'LHR', 'STN']],
    ['philadelphie', 'en', ['PHL', 'PNE']],
    ['philadelphia', 'fr', ['PHL', 'PNE']],
    ['nouvelle orleans', 'fr', ['MSY']],
    ['newark', 'fr', ['EWR']],
    ['new york', 'fr', ['JFK', 'LGA', 'EWR']],
    ['geneve', 'en', ['GVA']],
    ['quebec', 'en', ['YQB']],
    ["st john's", 'fr', ['YYT']],
    ['xxx', 'fr', []],
    [' ', 'fr', []],
  ])('%s in %s', (query, locale, expected) => {
    expect(findAirports(airports, query, locale, 3).map(({ code }) => code)).toEqual(expected);
  });

  test('the code comes first, then large airports, and no more than asked for', () => {
    expect(findAirports(airports, 'san', 'en', 4).map(({ code }) => code)).toEqual(['SAN', 'SAT', 'SFO', 'SJC']);
    expect(findAirports(airports, 'london', 'en', 8).map(({ code }) => code)).toEqual([
      'LGW',
      'LHR',
      'STN',
      'LTN',
      'LCY',
      'YXU',
      'SEN',
      'ELS',
    ]);
  });
});
