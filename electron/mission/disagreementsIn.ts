import { getChangesMetaSince, getConflicts, isImmutableString, type ChangeMetadata } from '@automerge/automerge';
import { isCollectionName } from '../../shared/commands/frame/collections';
import { inBoth, nameOf } from '../../shared/commands/frame/labelNames';
import type { Disagreement, DisagreementValue } from '../../shared/ipc/disagreement';
import type { Mission } from '../../shared/model/mission';
import { parseChangeMessage } from './changeMessage';
import { fieldsSetApart, isBranch, type FieldPlace } from './fieldsSetApart';
import type { MissionDocument } from './missionDocument';

interface Conflict {
  readonly path: readonly string[];
  readonly kept: DisagreementValue;
  readonly others: readonly (readonly [choice: string, value: DisagreementValue])[];
}

/**
 * The fields that two copies changed apart and nobody has decided on since. Automerge keeps every value; which one stands
 * is the same in every copy.
 */
export function disagreementsIn(document: MissionDocument, mission: Mission): readonly Disagreement[] {
  const changes = getChangesMetaSince(document, []);
  const conflicts = fieldsSetApart(document).filter(isForPeople).flatMap(conflictAt);
  return conflicts.map(({ path, kept, others }) => ({
    path,
    subject: subjectOf(mission, path),
    kept,
    others: others.map(([choice, value]) => ({ choice, value, ...madeBy(changes, choice) })),
  }));
}

/** The value that a choice of `disagreementsIn` stands for, or the one that stands; undefined where it is gone meanwhile. */
export function valueOfChoice(
  document: MissionDocument,
  path: readonly string[],
  choice?: string,
): DisagreementValue | undefined {
  let owner: unknown = document;
  for (const key of path.slice(0, -1)) owner = isBranch(owner) ? owner[key] : undefined;
  if (!isBranch(owner)) return undefined;
  const key = path[path.length - 1] ?? '';
  return plainOf(choice === undefined ? owner[key] : getConflicts(owner, key)?.[choice]);
}

/** Two computers that published the same differ in when they did, at most; nobody has to decide on that. */
function isForPeople({ path: [first] }: FieldPlace): boolean {
  return first !== 'publications';
}

function conflictAt({ owner, path }: FieldPlace): readonly Conflict[] {
  const key = path[path.length - 1] ?? '';
  const kept = plainOf(owner[key]);
  const values = getConflicts(owner, key);
  if (!values || kept === undefined) return [];
  const others = Object.entries(values).flatMap(([choice, value]) => {
    const other = plainOf(value);
    return other === undefined || other === kept ? [] : [[choice, other] as const];
  });
  return others.length > 0 ? [{ path, kept, others }] : [];
}

function plainOf(value: unknown): DisagreementValue | undefined {
  if (isImmutableString(value)) return value.val;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
}

function subjectOf(mission: Mission, [collection, id]: readonly string[]): Disagreement['subject'] {
  return isCollectionName(collection) && id !== undefined ? nameOf(mission, collection, id) : inBoth(mission, 'title');
}

/** A choice is an operation, `12@actor`: the change of that actor whose operations include the twelfth made it. */
function madeBy(changes: readonly ChangeMetadata[], choice: string) {
  const [counter = '', actor] = choice.split('@');
  const change = changes.find(
    (one) => one.actor === actor && one.startOp <= Number(counter) && Number(counter) <= one.maxOp,
  );
  const message = parseChangeMessage(change?.message ?? null);
  return { at: message?.at ?? null, by: message?.by ?? '' };
}
