import { getChangesMetaSince, getHeads, type Heads } from '@automerge/automerge';
import type { CollectionName } from '../../shared/commands/domainError';
import type { RecordAct } from '../../shared/history/recordChange';
import type { HistoryDetail, HistoryFindings, HistoryPage, RecordCount } from '../../shared/ipc/historyDetail';
import type { HistoryEntry } from '../../shared/ipc/historyEntry';
import { parseChangeMessage, type ChangeMessage } from './changeMessage';
import { clipChange } from './clipChange';
import { describeRecords } from './describeEntry';
import { DocumentReader } from './documentReader';
import { actOf, entryRecords, type EntryRecord, type HistoryStep } from './entryRecords';
import type { HistorySearch } from './historySearch';
import { historyOf } from './historyOf';
import type { MissionDocument } from './missionDocument';
import type { HistoryQuestion } from './missionKeeper';

/** As many records as an entry of the history describes in its line; more are summed up. */
const fewRecords = 3;
/** As many records as are described at a time: some 0.1 s, during which the thread saves nothing. */
const recordsPerPage = 100;

/** The order in which the kinds of records are summed up. */
const nouns: readonly CollectionName[] = [
  'items',
  'delegates',
  'people',
  'organisations',
  'groups',
  'venues',
  'rooms',
  'destinations',
  'supportRequests',
  'tasks',
  'outcomes',
  'followUps',
  'surveyAnswers',
  'guests',
  'budgetLines',
  'transfers',
  'agreements',
  'terms',
  'benefits',
  'claims',
  'entryRules',
  'entryStates',
  'roomShares',
  'clauses',
  'acceptances',
];

/**
 * What was done in a document, read out of its own changes: also what others did, and long ago. Only messages are read
 * for the list; what an entry changed is worked out when somebody looks at it.
 */
export class DocumentHistory {
  readonly #messages: (ChangeMessage | undefined)[] = [];
  readonly #steps = new Map<string, HistoryStep[]>();
  #known: Heads = [];
  #search: HistorySearch | undefined;

  /** Oldest first. */
  entries(document: MissionDocument): readonly HistoryEntry[] {
    this.#learn(document);
    return historyOf(this.#messages);
  }

  /** What these entries changed, as their lines say it; entries that are not there are left out. */
  details(document: MissionDocument, entries: readonly string[]): readonly HistoryDetail[] {
    this.#learn(document);
    const reader = new DocumentReader(document);
    return entries.flatMap((entry) => {
      const steps = this.#steps.get(entry);
      return steps ? [detailOf(reader, entry, steps)] : [];
    });
  }

  /** Everything that an entry changed, part by part, also where it was taken back since. */
  page(document: MissionDocument, entry: string, from: number, reader = new DocumentReader(document)): HistoryPage {
    this.#learn(document);
    const steps = (this.#steps.get(entry) ?? []).filter(({ message }) => message.kind === 'edit');
    const records = entryRecords(reader, steps);
    const end = from + recordsPerPage;
    return {
      changes: describeRecords(reader, steps, records.slice(from, end)),
      next: end < records.length ? end : null,
    };
  }

  async search(document: MissionDocument, question: HistoryQuestion): Promise<HistoryFindings> {
    // Only who searches needs the catalogues, which take a thread's start some time to read.
    const { HistorySearch: Search } = await import('./historySearch');
    this.#search ??= new Search(this);
    return this.#search.goOn(document, question);
  }

  /** Takes note of the changes that came since: by edits, or from another copy. */
  #learn(document: MissionDocument): void {
    for (const { hash, deps, message } of getChangesMetaSince(document, this.#known)) {
      const parsed = parseChangeMessage(message);
      this.#messages.push(parsed);
      if (!parsed || parsed.kind === 'create') continue;
      const steps = this.#steps.get(parsed.entry) ?? [];
      this.#steps.set(parsed.entry, steps);
      steps.push({ hash, deps, message: parsed });
    }
    this.#known = getHeads(document);
  }
}

function detailOf(reader: DocumentReader, entry: string, all: readonly HistoryStep[]): HistoryDetail {
  const last = all.filter(({ message }) => message.kind !== 'edit').at(-1);
  const undo = last?.message.kind === 'undo' ? last : undefined;
  const steps = undo ? [undo] : all.filter(({ message }) => message.kind === 'edit');
  const records = entryRecords(reader, steps);
  const isFew = records.length <= fewRecords;
  return {
    entry,
    changes: describeRecords(reader, steps, isFew ? records : records.filter(isMission)).map(clipChange),
    counts: isFew ? [] : countsOf(reader, records),
    undone: undo ? { at: undo.message.at, by: undo.message.by } : null,
  };
}

function countsOf(reader: DocumentReader, records: readonly EntryRecord[]): readonly RecordCount[] {
  const counts = new Map<string, number>();
  for (const record of records) {
    const name = `${record.noun}/${actOf(reader, record)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return nouns.flatMap((noun) =>
    acts.flatMap((act) => {
      const count = counts.get(`${noun}/${act}`);
      return count === undefined ? [] : [{ noun, act, count }];
    }),
  );
}

function isMission({ noun }: EntryRecord): boolean {
  return noun === 'mission';
}

const acts: readonly RecordAct[] = ['added', 'changed', 'deleted', 'restored'];
