import { getAllChanges, getChangesMetaSince, getHeads, type Change } from '@automerge/automerge';
import { commandSentence } from '../../shared/i18n/commandSentence';
import { createTranslations } from '../../shared/i18n/createTranslations';
import { recordText } from '../../shared/i18n/recordText';
import type { HistoryFindings } from '../../shared/ipc/historyDetail';
import type { HistoryEntry } from '../../shared/ipc/historyEntry';
import type { Locale } from '../../shared/model/locale';
import { foldForSearch } from '../../shared/text/foldForSearch';
import type { DocumentHistory } from './documentHistory';
import { DocumentReader } from './documentReader';
import type { MissionDocument } from './missionDocument';
import type { HistoryQuestion } from './missionKeeper';

/** As many records as are read in one part of a search: some 50 ms, during which the thread saves nothing. */
const recordsPerPart = 30;

const translations = createTranslations('fr');

/** Searches what the history says. What was read once is kept, so that the next letter of a word is answered at once. */
export class HistorySearch {
  readonly #history: DocumentHistory;
  readonly #texts = new Map<string, readonly string[]>();
  #changes: ReadonlyMap<string, Change> = new Map();
  #heads = '';

  constructor(history: DocumentHistory) {
    this.#history = history;
  }

  /** Goes on from a place of the history for one part. */
  goOn(document: MissionDocument, { query, locale, from }: HistoryQuestion): HistoryFindings {
    const newestFirst = [...this.#history.entries(document)].reverse();
    const words = foldForSearch(query).split(/\s+/).filter(Boolean);
    const found: string[] = [];
    let { entry: at, record } = from;
    for (let read = 0; at < newestFirst.length && read < recordsPerPart;) {
      const entry = newestFirst[at] as HistoryEntry;
      const part = this.#textsOf(document, entry, locale, record);
      const isFound = part.texts.some((text) => words.every((word) => text.includes(word)));
      if (isFound) found.push(entry.id);
      read += part.read;
      // What is found already need not be read on.
      record = isFound ? 0 : (part.next ?? 0);
      if (record === 0) at += 1;
    }
    const next = at < newestFirst.length ? { entry: at, record } : null;
    if (!next) this.#letGo();
    return { entries: found, done: at, total: newestFirst.length, next };
  }

  /** The sentence of an entry by itself and with each record it changed, folded; of a large entry only a part. */
  #textsOf(document: MissionDocument, entry: HistoryEntry, locale: Locale, from: number) {
    const name = `${locale} ${entry.edits} ${entry.id}`;
    const known = this.#texts.get(name);
    if (known) return { texts: known, read: 0, next: null };
    const head = `${commandSentence(translations, entry.label, locale)} ${entry.by}`;
    const { changes, next } = this.#history.page(document, entry.id, from, this.#readerOf(document));
    const said = changes.map((change) => `${head} ${recordText(translations, change, locale)}`);
    const texts = [head, ...said].map(foldForSearch);
    if (from === 0 && next === null) this.#texts.set(name, texts);
    return { texts, read: Math.max(1, changes.length), next };
  }

  /** A search reads every change. All of them at once take a tenth of the time that they take one by one. */
  #readerOf(document: MissionDocument): DocumentReader {
    const heads = getHeads(document).join();
    if (heads !== this.#heads) {
      const changes = getAllChanges(document);
      const named = getChangesMetaSince(document, []).map(({ hash }, at) => [hash, changes[at] as Change] as const);
      [this.#changes, this.#heads] = [new Map(named), heads];
    }
    return new DocumentReader(document, this.#changes);
  }

  #letGo(): void {
    [this.#changes, this.#heads] = [new Map(), ''];
  }
}
