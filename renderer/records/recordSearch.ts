import MiniSearch from 'minisearch';
import { forgivingSearch } from './forgivingSearch';

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
    this.#keepUpWith(rows);
    const found = new Set(this.#index.search(query).map(({ id }) => String(id)));
    return rows.filter(({ id }) => found.has(id));
  }

  #keepUpWith(rows: readonly Row[]): void {
    const gone = new Set(this.#texts.keys());
    for (const row of rows) {
      const text = this.#textOf(row);
      gone.delete(row.id);
      const known = this.#texts.get(row.id);
      if (known === text) continue;
      if (known !== undefined) this.#index.remove({ id: row.id, text: known });
      this.#index.add({ id: row.id, text });
      this.#texts.set(row.id, text);
    }
    for (const id of gone) {
      this.#index.remove({ id, text: this.#texts.get(id) ?? '' });
      this.#texts.delete(id);
    }
  }
}
