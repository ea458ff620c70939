import type { Option } from '../fields/option';
import type { GridColumn } from './gridColumn';

/** No column holds a text that begins like this, and nobody seeks one. */
const mark = '=';

/**
 * What a column is asked to hold, for one of its own words: its code instead of the word, so that a filter that is shown or
 * kept finds the same rows in the other language.
 */
export function filterForCode(code: string): string {
  return `${mark}${code}`;
}

/** What is kept of what somebody wrote below the head of a column. */
export function filterWritten<Row>(column: GridColumn<Row>, written: string): string {
  const word = written === '' ? undefined : wordsOf(column).find(({ label }) => label === written);
  return word ? filterForCode(word.id) : written;
}

/** A filter as it is read, and sought, in the language of the columns. */
export function wordsOfFilter<Row>(column: GridColumn<Row>, filter: string): string {
  if (!filter.startsWith(mark)) return filter;
  return wordsOf(column).find(({ id }) => filterForCode(id) === filter)?.label ?? filter;
}

function wordsOf<Row>({ words, editor }: GridColumn<Row>): readonly Option<string>[] {
  return words ?? (editor?.kind === 'select' ? editor.options : []);
}
