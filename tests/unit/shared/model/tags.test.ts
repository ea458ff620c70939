import { describe, expect, test } from 'vitest';
import { tagsIn, tagsOf, tagsSchema } from '../../../../shared/model/tags';

describe('tags of a record', () => {
  test.each([
    ['in order, whatever order they are typed in', 'CRO, biotech', 'biotech, CRO'],
    ['each once, whatever its capitals', 'CRO; cro, Cro', 'CRO'],
    ['apart by commas, semicolons or lines, without blanks around', ' membre  or ;\nsponsor,', 'membre or, sponsor'],
    ['none of nothing', ' ,; ', undefined],
    ['none of more than a record keeps', 'x'.repeat(501), undefined],
  ])('%s', (_, typed, expected) => {
    expect(tagsOf(typed)).toBe(expected);
  });

  test('are read back one by one, and only what is in order is one', () => {
    expect(tagsIn(tagsOf('CRO, biotech'))).toEqual(['biotech', 'CRO']);
    expect(tagsIn(undefined)).toEqual([]);
    expect(tagsSchema.safeParse('CRO, biotech').success).toBe(false);
  });
});
