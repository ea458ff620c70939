import type { ImportChoice, ImportDecisions, ImportProblem, ImportProblemCode } from './importProblem';
import { organisationKey } from './organisationKey';
import { personKey } from './personKey';
import type { DelegateValues, ReadRow } from './readDelegateRow';

export interface DistinctRow extends ReadRow {
  /** The earlier row that this one was merged into; its own values have gone there. */
  readonly mergedInto?: number;
}

interface Twin {
  readonly code: ImportProblemCode;
  readonly index: number;
  readonly choices: readonly ImportChoice[];
}

const rowsPerStep = 200;

/**
 * Finds rows that speak of a person whom an earlier row already brought: same address, or same name and organisation.
 * A row without a person speaks of its organisation. Merging lets the earlier row win and takes from the later one only what
 * the earlier leaves open. Pauses between some rows and the next.
 */
export function* mergeDuplicateRows(
  rows: readonly ReadRow[],
  decisions: ImportDecisions,
  problems: ImportProblem[],
): Generator<undefined, DistinctRow[]> {
  const byEmail = new Map<string, number>();
  const byName = new Map<string, number>();
  const distinct: DistinctRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % rowsPerStep === 0) yield;
    const twin = row.isExcluded ? undefined : twinOf(row.values, distinct, byEmail, byName);
    const choice = twin && ask(twin, row, distinct, decisions, problems);
    distinct.push(settled(row, twin, choice, distinct));
    if (row.isExcluded || (choice && choice !== 'keep')) continue;
    remember(row.values, index, byEmail, byName);
  }
  return distinct;
}

function twinOf(
  values: DelegateValues,
  distinct: readonly DistinctRow[],
  byEmail: ReadonlyMap<string, number>,
  byName: ReadonlyMap<string, number>,
): Twin | undefined {
  const isPerson = nameOf(values) !== '';
  const sameAddress = isPerson && values.email !== undefined ? byEmail.get(values.email.toLowerCase()) : undefined;
  if (sameAddress !== undefined) {
    const other = distinct[sameAddress]?.values;
    const isOnePerson = nameOf(values) === nameOf(other ?? {});
    return isOnePerson
      ? { code: 'same-email', index: sameAddress, choices: ['merge', 'keep', 'exclude'] }
      : { code: 'shared-email', index: sameAddress, choices: ['keep', 'merge', 'exclude'] };
  }
  const sameName = byName.get(nameAndOrganisation(values));
  if (sameName === undefined) return undefined;
  return isPerson
    ? { code: 'same-person', index: sameName, choices: ['merge', 'keep', 'exclude'] }
    : { code: 'same-organisation', index: sameName, choices: ['merge', 'exclude'] };
}

function ask(
  { code, index, choices }: Twin,
  row: ReadRow,
  distinct: readonly DistinctRow[],
  decisions: ImportDecisions,
  problems: ImportProblem[],
): ImportChoice {
  const id = `${row.number}:${code}`;
  const decided = decisions[id];
  const choice = decided && choices.includes(decided) ? decided : (choices[0] ?? 'keep');
  problems.push({
    id,
    code,
    severity: code === 'shared-email' ? 'check' : 'warning',
    rows: [row.number],
    value: shownIn(row.values, code),
    detail: String(distinct[index]?.number ?? ''),
    choices,
    choice,
  });
  return choice;
}

function settled(
  row: ReadRow,
  twin: Twin | undefined,
  choice: ImportChoice | undefined,
  distinct: DistinctRow[],
): DistinctRow {
  if (choice === 'exclude') return { ...row, isExcluded: true };
  const first = twin && distinct[twin.index];
  if (!twin || !first || choice !== 'merge') return row;
  distinct[twin.index] = { ...first, values: { ...row.values, ...first.values } };
  return { ...row, mergedInto: first.number };
}

function remember(
  values: DelegateValues,
  index: number,
  byEmail: Map<string, number>,
  byName: Map<string, number>,
): void {
  const email = nameOf(values) === '' ? undefined : values.email?.toLowerCase();
  if (email !== undefined && !byEmail.has(email)) byEmail.set(email, index);
  const name = nameAndOrganisation(values);
  if (!byName.has(name)) byName.set(name, index);
}

function nameOf(values: DelegateValues): string {
  return personKey(values.givenName, values.familyName);
}

/** Two identifiers of ours are two people, whatever they are called. */
function nameAndOrganisation(values: DelegateValues): string {
  return `${nameOf(values)}|${organisationKey(values.organisation ?? '')}|${values.identifier ?? ''}`;
}

function shownIn(values: DelegateValues, code: ImportProblemCode): string {
  const { givenName = '', familyName = '', organisation = '', email = '' } = values;
  if (code === 'same-organisation') return organisation;
  return code === 'same-person' ? `${givenName} ${familyName}`.trim() : email;
}
