import MiniSearch from 'minisearch';
import { runToEnd } from '../../shared/model/runToEnd';
import { forgivingSearch } from './forgivingSearch';

/** Rows read between two pauses: about five milliseconds. */
const rowsPerStep = 50;

/**
 * Finds rows among thousands while somebody types. It keeps up with the rows it is given: only those that have changed are
 * read again, because reading 5,000 anew at every edit would be felt.
 */
export class RecordSearch<Row extends { readonly id: string }> {
  readonly #textOf: (row: Row) => string;
  readonly #index = new MiniSearch<{ readonly id: string; readonly text: string }>({
    fields: ['text'],
    ...forgivingSearch,
  });
  readonly #texts = new Map<string, string>();

  constructor(textOf: (row: Row) => string) {
    this.#textOf = textOf;
  }

  /** The rows in which every word is found, in their order; all of them where nothing is sought. */
  find(rows: readonly Row[], query: string): readonly Row[] {
    if (query.trim() === '') return rows;
    runToEnd(this.readAhead(rows));
    const found = new Set(this.#index.search(query).map(({ id }) => String(id)));
    return rows.filter(({ id }) => found.has(id));
  }

  /** Reads the rows before anybody seeks, with pauses, so that the first letter waits for nothing. It may be left unfinished. */
  *readAhead(rows: readonly Row[]): Generator<undefined, void> {
    for (const [count, row] of rows.entries()) {
      if (count % rowsPerStep === rowsPerStep - 1) yield;
      this.#read(row);
    }
    const living = new Set(rows.map(({ id }) => id));
    for (const [id, text] of this.#texts) {
      if (living.has(id)) continue;
      this.#index.remove({ id, text });
      this.#texts.delete(id);
    }
  }

  #read(row: Row): void {
    const text = this.#textOf(row);
    const known = this.#texts.get(row.id);
    if (known === text) return;
    if (known !== undefined) this.#index.remove({ id: row.id, text: known });
    this.#index.add({ id: row.id, text });
    this.#texts.set(row.id, text);
  }
}
