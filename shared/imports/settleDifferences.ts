import { tagsOf } from '../model/tags';
import type { ColumnMapping, DelegateField } from './delegateField';
import type { ImportChoice, ImportDecisions, ImportProblem } from './importProblem';

/** Fields of a record that a list can give; all of them are texts. */
type Values = Readonly<Record<string, string | undefined>>;

export interface Settling {
  readonly mapping: ColumnMapping;
  readonly decisions: ImportDecisions;
  /** Takes up each value that would be replaced. */
  readonly differences: ImportProblem[];
}

export interface Source {
  readonly rows: readonly number[];
  /** What the list calls the record. */
  readonly name: string;
  /** The column in which a field stands. */
  readonly columnOf: (field: string) => DelegateField;
}

/**
 * Of the changes that a list brings to a known record: what fills a gap, adds tags, or replaces a value that the person
 * gave up. Every other value stays, and is listed with the one in the list.
 */
export function settleDifferences(
  id: string,
  known: Values,
  changes: Values,
  { rows, name, columnOf }: Source,
  { mapping, decisions, differences }: Settling,
): Values {
  const settled: Record<string, string | undefined> = {};
  for (const [field, value = ''] of Object.entries(changes)) {
    const now = known[field] ?? '';
    const isAdded = field === 'tags' && now !== '';
    if (isAdded || isGap(field, now)) {
      const both = isAdded ? tagsOf(`${now}, ${value}`) : value;
      if (both !== undefined && both !== now) settled[field] = both;
      continue;
    }
    const problem = `differs:${id}:${field}`;
    const choice: ImportChoice = decisions[problem] === 'replace' ? 'replace' : 'keep';
    const target = columnOf(field);
    const place = { rows, column: mapping.indexOf(target), field: target };
    const choices: readonly ImportChoice[] = ['keep', 'replace'];
    const said = { value, detail: now, record: name };
    differences.push({ id: problem, code: 'differs', severity: 'check', ...place, ...said, choices, choice });
    if (choice === 'replace') settled[field] = value;
  }
  return settled;
}

/** The kind « other » is what nobody has said yet. */
function isGap(field: string, now: string): boolean {
  return now === '' || (field === 'kind' && now === 'other');
}
