import { useState } from 'react';
import type { ItemReader } from './itemReader';

/**
 * The same reader as long as nothing but items has changed, so that an edit of one item says the others no new words.
 * Its mission may hold older items: only for words, never for what stands in the itinerary.
 */
export function useWordReader(reader: ItemReader): ItemReader {
  const [words, setWords] = useState(reader);
  if (words === reader || isSameButForItems(words, reader)) return words;
  setWords(reader);
  return reader;
}

function isSameButForItems(a: ItemReader, b: ItemReader): boolean {
  if (a.locale !== b.locale || a.t !== b.t) return false;
  const { items: _before, ...before } = a.mission;
  const { items: _after, ...after } = b.mission;
  const old: Readonly<Record<string, unknown>> = before;
  const next = Object.entries<unknown>(after);
  return next.length === Object.keys(old).length && next.every(([field, value]) => old[field] === value);
}
