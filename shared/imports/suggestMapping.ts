import {
  fieldsOfList,
  type ColumnMapping,
  type ColumnTarget,
  type DelegateField,
  type ListKind,
} from './delegateField';
import { fieldOfHeader } from './fieldOfHeader';
import { foldText } from '../text/foldText';
import { holdsPassportNumbers } from './passportNumbers';
import type { SpreadsheetTable } from './spreadsheetTable';

/** Rows that are looked at to tell what a column holds. */
const sampleRows = 200;

const civilities = new Set(['m', 'mr', 'mme', 'mrs', 'ms', 'mlle', 'miss', 'mx', 'dr', 'dre', 'me', 'prof']);

interface Candidate {
  readonly column: number;
  readonly field: DelegateField;
  readonly strength: number;
}

/**
 * What each column probably means: by its header in French or English, in any order, then by what its cells look like.
 * A field is given to one column only, the clearest; passport numbers are locked. In a list of members, "Nom" is that of the
 * organisation unless another column says it.
 */
export function suggestMapping(
  { header, rows, maskedColumns = [] }: SpreadsheetTable,
  list: ListKind = 'delegates',
): ColumnMapping {
  const columns = header.map((_, column) => rows.slice(0, sampleRows).map(({ cells }) => cells[column] ?? ''));
  const isLocked = (column: number): boolean =>
    maskedColumns.includes(column) || holdsPassportNumbers(header[column] ?? '', columns[column] ?? []);
  const open = header.map((_, column) => column).filter((column) => !isLocked(column));
  const named = open.flatMap((column) => candidateOf(column, header[column] ?? '', columns[column] ?? []));
  const isWanted = ({ field }: Candidate): boolean => fieldsOfList[list].includes(field);
  const candidates = (list === 'members' ? withMemberNames(named, header) : named).filter(isWanted);
  const together = namesTogether(clearest(candidates), columns);
  const chosen = list === 'members' ? ofMembersAlone(together) : together;
  return header.map((_, column): ColumnTarget => (isLocked(column) ? 'locked' : (chosen.get(column) ?? 'ignored')));
}

const namesOfPeople = ['givenName', 'familyName', 'fullName'] as const;

/** Where a list of members names no people, « Courriel » and « Téléphone » are those of the organisations. */
function ofMembersAlone(chosen: Map<number, DelegateField>): ReadonlyMap<number, DelegateField> {
  const taken = new Set(chosen.values());
  if (namesOfPeople.some((field) => taken.has(field))) return chosen;
  const own = (field: DelegateField): DelegateField => {
    if (field === 'email' && !taken.has('organisationEmail')) return 'organisationEmail';
    return field === 'workPhone' && !taken.has('organisationPhone') ? 'organisationPhone' : field;
  };
  return new Map([...chosen].map(([column, field]) => [column, own(field)]));
}

/** How a list of members calls the column of their names, and how it may where it names no people by their parts. */
const memberHeads = new Set(['membre', 'membres', 'member', 'members', 'member name', 'nom du membre']);
const nameHeads = new Set(['nom', 'noms', 'name']);

function withMemberNames(candidates: readonly Candidate[], header: readonly string[]): readonly Candidate[] {
  const says = (wanted: DelegateField): boolean => candidates.some(({ field }) => field === wanted);
  const isOf = (heads: ReadonlySet<string>) => (name: string) => heads.has(foldText(name));
  const member = header.findIndex(isOf(memberHeads));
  const column = member < 0 && !says('givenName') ? header.findIndex(isOf(nameHeads)) : member;
  if (column < 0 || says('organisation')) return candidates;
  return [{ column, field: 'organisation', strength: 2 }, ...candidates.filter((each) => each.column !== column)];
}

function candidateOf(column: number, name: string, values: readonly string[]): Candidate[] {
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const named = fieldOfHeader(name);
  if (named?.field === 'jobTitleFr' || named?.field === 'jobTitleEn') {
    if (mostAre(filled, (value) => civilities.has(foldText(value)))) return [];
  }
  if (named) return [{ column, field: named.field, strength: named.strength }];
  if (mostAre(filled, (value) => looksLikeEmail(value))) return [{ column, field: 'email', strength: 0 }];
  return [];
}

/** Not longer than an address may be (RFC 5321 4.5.3.1.3): the pattern takes time that grows with the square of the length. */
function looksLikeEmail(value: string): boolean {
  return value.length <= 254 && /^\S+@\S+\.\S+$/.test(value);
}

function mostAre(values: readonly string[], test: (value: string) => boolean): boolean {
  return values.length > 0 && values.filter(test).length * 5 >= values.length * 4;
}

function clearest(candidates: readonly Candidate[]): Map<number, DelegateField> {
  const chosen = new Map<number, DelegateField>();
  const taken = new Set<DelegateField>();
  for (const strength of [2, 1, 0]) {
    for (const candidate of candidates.filter((each) => each.strength === strength)) {
      if (taken.has(candidate.field)) continue;
      taken.add(candidate.field);
      chosen.set(candidate.column, candidate.field);
    }
  }
  return chosen;
}

/** "Nom" is a family name beside "Prénom", and a whole name alone; "Name" beside "First name" is a family name. */
function namesTogether(
  chosen: Map<number, DelegateField>,
  columns: readonly (readonly string[])[],
): Map<number, DelegateField> {
  const columnOf = (field: DelegateField): number | undefined =>
    [...chosen].find(([, candidate]) => candidate === field)?.[0];
  const given = columnOf('givenName');
  const family = columnOf('familyName');
  const full = columnOf('fullName');
  if (given === undefined && family !== undefined && full === undefined) {
    const values = (columns[family] ?? []).filter((value) => value.trim() !== '');
    if (mostAre(values, (value) => /\S[\s,]+\S/.test(value.trim()))) chosen.set(family, 'fullName');
  }
  if (given !== undefined && family === undefined && full !== undefined) chosen.set(full, 'familyName');
  return chosen;
}
