import { describe, expect, test } from 'vitest';
import { foldForSearch } from '../../../../shared/text/foldForSearch';
import { foldText } from '../../../../shared/text/foldText';

describe('a text for comparing, and as people search it', () => {
  test.each([
    ['Érable DX, inc.', 'erable dx inc', 'erable dx inc'],
    ['Œuvre de cœur', 'oeuvre de coeur', 'oeuvre de coeur'],
    ['L’Anse-Saint-Jean', 'l anse saint jean', 'lanse saint jean'],
    ['St. John’s', 'st john s', 'st johns'],
    ['camille@example.org', 'camille example org', 'camille exampleorg'],
    ['—', '', ''],
  ])('%s', (text, compared, sought) => {
    expect([foldText(text), foldForSearch(text)]).toEqual([compared, sought]);
  });
});
