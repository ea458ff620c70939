import { type NeedKind, needKinds } from '../model/careNeeds';
import type { ColumnMapping, ColumnTarget, DelegateField, ListKind } from './delegateField';
import { withoutDocumentNumbers } from '../text/documentNumbers';
import { type DelegateIdentified, identityProblem } from './identityProblem';
import type { ImportChoice, ImportDecisions, ImportProblem } from './importProblem';
import { readDelegateCell, type CellContext, type CellReading } from './readDelegateCell';
import { splitFullName } from './splitFullName';
import type { SpreadsheetRow } from './spreadsheetTable';

/** What a row says, field by field, as text fit for the model; absent where the cell is empty or left empty. */
export type DelegateValues = Readonly<Partial<Record<DelegateField, string>>>;

export interface ReadRow {
  readonly number: number;
  readonly values: DelegateValues;
  readonly isExcluded: boolean;
}

export interface RowContext extends CellContext {
  readonly list: ListKind;
  readonly mapping: ColumnMapping;
  readonly decisions: ImportDecisions;
  /** Absent where a list speaks of nobody of the mission. */
  readonly identified?: DelegateIdentified;
}

/** Reads one row; whatever is wrong with it is added to `problems`. */
export function readDelegateRow(row: SpreadsheetRow, context: RowContext, problems: ImportProblem[]): ReadRow {
  const values: Partial<Record<DelegateField, string>> = {};
  const details: string[] = [];
  let isExcluded = false;
  context.mapping.forEach((field, column) => {
    const raw = row.cells[column]?.trim() ?? '';
    if (field === 'ignored' || field === 'locked' || raw === '') return;
    const reading = readDelegateCell(field, raw, row.dates?.[column], context);
    const outcome = settle(reading, { row, column, field, raw, context, problems });
    if (outcome.isExcluded) isExcluded = true;
    if (outcome.value) values[field] = outcome.value;
    if (outcome.value && isNeeds(field) && reading.kind === 'problem') details.push(withoutDocumentNumbers(raw));
  });
  const named = withDetails(withNames(values), details);
  if (row.isHidden && askRow('hidden-row', row, context, problems) === 'exclude') isExcluded = true;
  const isNamed = Boolean(named.givenName) || Boolean(named.familyName);
  const isEnough = isNamed || (context.list === 'members' && named.organisation !== undefined);
  if (!isExcluded && !isEnough) {
    addRowProblem(context.list === 'members' ? 'nobody' : 'no-name', row, context, problems);
    isExcluded = true;
  }
  if (!isExcluded && isSomebodyElse(row, named, context, problems)) isExcluded = true;
  return { number: row.number, values: named, isExcluded };
}

interface CellPlace {
  readonly row: SpreadsheetRow;
  readonly column: number;
  readonly field: DelegateField;
  readonly raw: string;
  readonly context: RowContext;
  readonly problems: ImportProblem[];
}

function settle(reading: CellReading, place: CellPlace): { value?: string; isExcluded: boolean } {
  if (reading.kind === 'value') return { value: reading.value, isExcluded: false };
  const { code, severity, detail, options } = reading;
  const id = `${place.row.number}:${place.field}:${code}`;
  const option = options.find(({ choice }) => choice === place.context.decisions[id]) ?? options[0];
  const choice: ImportChoice = option?.choice ?? 'leave-empty';
  place.problems.push({
    id,
    code,
    severity,
    rows: [place.row.number],
    column: place.column,
    field: place.field,
    value: withoutDocumentNumbers(place.raw),
    ...(detail === undefined ? {} : { detail }),
    choices: options.map((each) => each.choice),
    choice,
  });
  const isExcluded = choice === 'exclude';
  return option?.value === undefined ? { isExcluded } : { value: option.value, isExcluded };
}

function isNeeds(field: DelegateField): field is NeedKind {
  return needKinds.some((kind) => kind === field);
}

/** Words that no code of diets and access needs says in full. */
function withDetails(values: DelegateValues, details: readonly string[]): DelegateValues {
  if (details.length === 0) return values;
  const said = [values.dietAndAccess, ...details].filter((text) => text !== undefined);
  return { ...values, dietAndAccess: [...new Set(said)].join('\n') };
}

function withNames({ fullName, ...values }: Partial<Record<DelegateField, string>>): DelegateValues {
  if (!fullName || (values.givenName && values.familyName)) return values;
  const parts = splitFullName(fullName);
  return {
    ...values,
    givenName: values.givenName ?? parts.givenName,
    familyName: values.familyName ?? parts.familyName,
  };
}

function askRow(code: 'hidden-row', row: SpreadsheetRow, context: RowContext, problems: ImportProblem[]): ImportChoice {
  const id = `${row.number}:${code}`;
  const choice = context.decisions[id] === 'exclude' ? 'exclude' : 'keep';
  problems.push({ id, code, severity: 'check', rows: [row.number], value: '', choices: ['keep', 'exclude'], choice });
  return choice;
}

/** Whether a row stays out because of the identifier that it came back with. */
function isSomebodyElse(
  { number }: SpreadsheetRow,
  values: DelegateValues,
  { identified, decisions }: RowContext,
  problems: ImportProblem[],
): boolean {
  const problem = identified && identityProblem(number, values, { identified, decisions });
  if (problem) problems.push(problem);
  return problem?.choice === 'exclude';
}

const namesOfPeople: ReadonlySet<ColumnTarget> = new Set<ColumnTarget>(['familyName', 'fullName', 'givenName']);
const namesOfMembers: ReadonlySet<ColumnTarget> = new Set<ColumnTarget>(['organisation', ...namesOfPeople]);

function addRowProblem(
  code: 'no-name' | 'nobody',
  row: SpreadsheetRow,
  { mapping }: RowContext,
  problems: ImportProblem[],
): void {
  const names = code === 'nobody' ? namesOfMembers : namesOfPeople;
  const column = mapping.findIndex((field) => names.has(field));
  problems.push({
    id: `${row.number}:${code}`,
    code,
    severity: 'error',
    rows: [row.number],
    ...(column < 0 ? {} : { column, field: mapping[column] as DelegateField }),
    value: '',
    choices: ['exclude'],
    choice: 'exclude',
  });
}
