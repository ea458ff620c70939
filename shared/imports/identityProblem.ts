import type { Person } from '../model/person';
import { haveNameInCommon } from './haveNameInCommon';
import type { ImportChoice, ImportDecisions, ImportProblem } from './importProblem';

/** Who of the mission an identifier of a sheet of ours stands for. */
export type DelegateIdentified = (identifier: string) => Pick<Person, 'givenName' | 'familyName'> | undefined;

interface Values {
  readonly identifier?: string;
  readonly givenName?: string;
  readonly familyName?: string;
}

/**
 * What is odd about the identifier that a row came back with. One with another name altogether would turn a delegate into somebody
 * else, with the documents, the meetings and the room of the first: it stays out unless the name is said to be a correction. One
 * that the mission does not know is most likely of another mission.
 */
export function identityProblem(
  row: number,
  values: Values,
  { identified, decisions }: { readonly identified: DelegateIdentified; readonly decisions: ImportDecisions },
): ImportProblem | undefined {
  if (values.identifier === undefined) return undefined;
  const known = identified(values.identifier);
  if (known && haveNameInCommon(known, values)) return undefined;
  const code = known ? 'other-name' : 'unknown-identifier';
  const id = `${row}:${code}`;
  const choices: readonly ImportChoice[] = known ? ['exclude', 'keep'] : ['keep', 'exclude'];
  return {
    id,
    code,
    severity: known ? 'error' : 'warning',
    rows: [row],
    value: nameOf(values),
    ...(known && { detail: nameOf(known) }),
    choices,
    choice: choices.find((choice) => choice === decisions[id]) ?? choices[0] ?? 'keep',
  };
}

function nameOf({ givenName, familyName }: Omit<Values, 'identifier'>): string {
  return [givenName, familyName].filter(Boolean).join(' ');
}
