import MiniSearch from 'minisearch';
import { runToEnd } from '../model/runToEnd';
import { forgivingSearch } from './forgivingSearch';

interface Read {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** Rows read between two pauses: about five milliseconds. */
const rowsPerStep = 50;

/**
 * Finds rows among thousands while somebody types. It keeps up with the rows it is given: only those that have changed are
 * read again, because reading 5,000 anew at every edit would be felt.
 */
export class RecordSearch<Row extends { readonly id: string }> {
  readonly #textOf: (row: Row) => string;
  readonly #titleOf: (row: Row) => string;
  readonly #index = new MiniSearch<Read>({
    fields: ['title', 'text'],
    ...forgivingSearch,
    searchOptions: { ...forgivingSearch.searchOptions, boost: { title: 3 } },
  });
  readonly #read = new Map<string, Read>();

  /** @param titleOf what weighs more than the rest of the text where the best are asked for; nothing of it is in `textOf` */
  constructor(textOf: (row: Row) => string, titleOf: (row: Row) => string = () => '') {
    this.#textOf = textOf;
    this.#titleOf = titleOf;
  }

  /** The rows in which every word is found, in their order; all of them where nothing is sought. */
  find(rows: readonly Row[], query: string): readonly Row[] {
    if (query.trim() === '') return rows;
    runToEnd(this.readAhead(rows));
    const found = new Set(this.#index.search(query).map(({ id }) => String(id)));
    return rows.filter(({ id }) => found.has(id));
  }

  /** The rows in which every word is found, best first; none where nothing is sought. */
  best(rows: readonly Row[], query: string, count: number): readonly Row[] {
    if (query.trim() === '') return [];
    runToEnd(this.readAhead(rows));
    const byId = new Map(rows.map((row) => [row.id, row]));
    const found = this.#index.search(query).slice(0, count);
    return found.flatMap(({ id }) => byId.get(String(id)) ?? []);
  }

  /** Reads the rows before anybody seeks, with pauses, so that the first letter waits for nothing. It may be left unfinished. */
  *readAhead(rows: readonly Row[]): Generator<undefined, void> {
    for (const [count, row] of rows.entries()) {
      if (count % rowsPerStep === rowsPerStep - 1) yield;
      this.#readRow(row);
    }
    const living = new Set(rows.map(({ id }) => id));
    for (const [id, read] of this.#read) {
      if (living.has(id)) continue;
      this.#index.remove(read);
      this.#read.delete(id);
    }
  }

  #readRow(row: Row): void {
    const read: Read = { id: row.id, title: this.#titleOf(row), text: this.#textOf(row) };
    const known = this.#read.get(row.id);
    if (known?.text === read.text && known.title === read.title) return;
    if (known !== undefined) this.#index.remove(known);
    this.#index.add(read);
    this.#read.set(row.id, read);
  }
}
