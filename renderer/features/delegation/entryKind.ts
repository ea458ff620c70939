import type { EntryLine } from '../../../shared/delegation/entryChecklist';
import type { EntryState } from '../../../shared/model/entryState';
import { entryAuthorisationSchema } from '../../../shared/model/person';
import { plainDateSchema, type PlainDate } from '../../../shared/model/plainDate';
import { foldText } from '../../../shared/text/foldText';
import { type EntryChange, entryStateCommand } from '../../records/entryStateCommand';
import type { FieldsOf, ListKind } from '../../records/listBlock';
import { readCellValue } from '../../records/readCellValue';

/**
 * The checklist as rows of a table: how far it has come and two days are written, the rest follows from people, legs and rules, so
 * that there are no rows to add.
 */
export function entryKind(lines: readonly EntryLine[], lastDay: PlainDate): ListKind<EntryChange> {
  const known = new Map(lines.map((line) => [line.id, line]));
  return {
    read: (column, text) => changeOf(column, text, lastDay),
    stands: (fields) => 'id' in fields,
    edit: (id, change) => {
      const line = known.get(id);
      // A line that went meanwhile is nobody's any more.
      return line && entryStateCommand(line, change);
    },
  };
}

/** What of each line can be written, with its identifier. */
export function entryFields({ id, state }: EntryLine): FieldsOf<EntryChange> & { readonly id: string } {
  return { ...state, id };
}

function changeOf(column: string, text: string, lastDay: PlainDate): EntryChange | undefined {
  if (column === 'status') return statusChange(text);
  if (column !== 'grantedOn' && column !== 'expiry') return {};
  const reading = readCellValue('travelDocumentExpiry', text, lastDay);
  return reading.ok ? { [column]: plainDateSchema.safeParse(reading.value).data } : undefined;
}

/** An empty cell and what a rule says already change nothing. */
function statusChange(text: string): EntryChange | undefined {
  const word = foldText(text);
  if (untouched.has(word)) return {};
  if (unknown.has(word)) return { status: null };
  const status = entryAuthorisationSchema.options.find((id) => id === text || statusWords[id].has(word));
  return status && { status };
}

const untouched: ReadonlySet<string> = new Set(['', 'rien de plus', 'nothing more']);
const unknown: ReadonlySet<string> = new Set(['unknown', 'non precisee', 'not stated', 'inconnue']);

/** As a spreadsheet says it in French or English. */
const statusWords: Readonly<Record<EntryState['status'], ReadonlySet<string>>> = {
  'not-needed': new Set(['aucune requise', 'aucune', 'non requise', 'none needed', 'not needed', 'none']),
  'to-apply': new Set(['a demander', 'to apply for', 'to apply']),
  applied: new Set(['demandee', 'en attente', 'applied for', 'applied', 'pending']),
  granted: new Set(['accordee', 'obtenue', 'recue', 'granted', 'received']),
};
