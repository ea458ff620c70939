import { describe, expect, test } from 'vitest';
import { en } from '../../../../shared/i18n/en/catalogue';
import { fr } from '../../../../shared/i18n/fr/catalogue';

type Texts = { readonly [key: string]: string | Texts };

function sentences(texts: Texts, path = ''): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] =>
      typeof value === 'string' ? [[`${path}${key}`, value]] : [...sentences(value, `${path}${key}.`)],
    ),
  );
}

const placeholdersOf = (sentence: string): string[] =>
  [...sentence.matchAll(/\{\{(\w+)/g)].map(([, name = '']) => name).sort();

describe('the French and English catalogues', () => {
  const french = sentences(fr);
  const english = sentences(en);

  test('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...french.keys()].sort());
  });

  test('have the same placeholders in each sentence', () => {
    const differing = [...french].filter(
      ([key, sentence]) => placeholdersOf(sentence).join() !== placeholdersOf(english.get(key) ?? '').join(),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('leave no sentence empty', () => {
    const empty = [...french, ...english].filter(([, sentence]) => sentence.trim() === '').map(([key]) => key);
    expect(empty).toEqual([]);
  });

  test('write apostrophes, quotation marks and ellipses as print does', () => {
    const typewritten = [...french, ...english]
      .filter(([, sentence]) => /['"]|\.\.\./.test(sentence))
      .map(([key]) => key);
    expect(typewritten).toEqual([]);
  });
});
