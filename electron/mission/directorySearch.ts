import { setImmediate } from 'node:timers/promises';
import type { DirectoryHit } from '../../shared/ipc/directoryHit';
import { livingRecords } from '../../shared/model/livingRecords';
import type { Mission } from '../../shared/model/mission';
import { RecordSearch } from '../../shared/search/recordSearch';
import { createTurns } from './createTurns';
import type { Directory } from './directory';

/** As many as the list shows of one kind. */
const foundAtMost = 50;

/**
 * Finds organisations and people of the directory by name, for windows in which it is not open. It is read at the first
 * search, with pauses, so that edits do not wait; after an edit only what has changed is read again.
 */
export class DirectorySearch {
  readonly #directory: Pick<Directory, 'open'>;
  readonly #search = new RecordSearch<DirectoryHit>(
    ({ detail }) => detail,
    ({ title }) => title,
  );
  readonly #inTurn = createTurns();
  #rows: readonly DirectoryHit[] = [];
  #read: Mission | undefined;

  constructor(directory: Pick<Directory, 'open'>) {
    this.#directory = directory;
  }

  /** Best first. With nothing to seek it only reads ahead. A directory that cannot be opened has nobody. */
  find(query: string): Promise<readonly DirectoryHit[]> {
    return this.#inTurn(() => this.#findNow(query));
  }

  async #findNow(query: string): Promise<readonly DirectoryHit[]> {
    const opened = await this.#directory.open();
    if (!opened.ok) return [];
    const { mission } = opened.value;
    if (mission !== this.#read) {
      this.#rows = rowsOf(mission);
      for (const _pause of this.#search.readAhead(this.#rows)) await setImmediate();
      this.#read = mission;
    }
    return this.#search.best(this.#rows, query, foundAtMost);
  }
}

function rowsOf({ organisations, people }: Mission): readonly DirectoryHit[] {
  return [
    ...livingRecords(organisations).map(({ id, name, city = '' }) => rowOf('organisations', id, name, city)),
    ...livingRecords(people).map(({ id, givenName, familyName, organisation }) => {
      const at = organisation && organisations[organisation];
      return rowOf('people', id, `${givenName} ${familyName}`.trim(), at && !at.deleted ? at.name : '');
    }),
  ];
}

function rowOf(table: DirectoryHit['table'], record: string, title: string, detail: string): DirectoryHit {
  return { id: `${table}/${record}`, table, record, title, detail };
}
