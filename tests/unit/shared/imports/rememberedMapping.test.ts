import { describe, expect, test } from 'vitest';
import type { ColumnMapping } from '../../../../shared/imports/delegateField';
import {
  forgetMapping,
  recallMapping,
  rememberMapping,
  rememberedMappingsLimit,
} from '../../../../shared/imports/rememberedMapping';

const header = ['Nom', 'Poste', 'Poste', '__proto__'];
const mapping: ColumnMapping = ['familyName', 'ignored', 'notes', 'organisation'];
const none: ColumnMapping = ['ignored', 'ignored', 'ignored', 'ignored'];
const remembered = rememberMapping(header, mapping, []);

describe('what columns mean is remembered for lists with the same headers', () => {
  test.each([
    ['in the same order', header, mapping],
    [
      'in another order, case and accents',
      ['__PROTO__', 'NOM', 'posté', 'Poste'],
      ['organisation', 'familyName', 'ignored', 'notes'],
    ],
    ['but not with one more', [...header, 'Courriel'], undefined],
    ['but not with one less', header.slice(1), undefined],
  ])('%s', (_, given, expected) => {
    expect(recallMapping(given, none, remembered)).toEqual(expected);
  });

  test('a column of passport numbers stays locked, whatever was said of its header', () => {
    const suggested: ColumnMapping = ['ignored', 'ignored', 'locked', 'ignored'];
    expect(recallMapping(header, suggested, remembered)).toEqual(['familyName', 'ignored', 'locked', 'organisation']);
  });

  test('until it is said anew, or forgotten', () => {
    const anew = rememberMapping(header, none, remembered);
    expect([recallMapping(header, none, anew), anew.length, forgetMapping(header, anew)]).toEqual([none, 1, []]);
  });

  test('the oldest list is forgotten when there are too many', () => {
    let all = remembered;
    for (let list = 0; list < rememberedMappingsLimit; list += 1)
      all = rememberMapping([`Liste ${list}`], ['notes'], all);
    expect([all.length, recallMapping(header, none, all)]).toEqual([rememberedMappingsLimit, undefined]);
  });
});
