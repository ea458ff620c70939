import { describe, expect, test } from 'vitest';
import { matchedParts } from '../../../../../renderer/features/palette/matchedParts';

/** The text with what was found between brackets. */
const marked = (text: string, query: string) =>
  matchedParts(text, query)
    .map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join('');

describe('what a search found is marked in its text', () => {
  test.each([
    ['the beginning of a word', 'Harbolight Partners', 'harb', '[Harb]olight Partners'],
    ['not the middle of one', 'Bayharbour', 'harb', 'Bayharbour'],
    ['without accents and capitals', 'Raphaël Lévesque-Cohen', 'levesque', 'Raphaël [Lévesque]-Cohen'],
    ['letters written with a mark of their own', 'Le\u0301vesque', 'lev', '[Le\u0301v]esque'],
    ['each word that was sought', 'Vol direct vers San Diego', 'san vol', '[Vol] direct vers [San] Diego'],
    ['the longest of several beginnings', 'Santé', 's san', '[San]té'],
    ['nothing for an empty search', 'Santé', '  ', 'Santé'],
  ])('%s', (_, text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});
