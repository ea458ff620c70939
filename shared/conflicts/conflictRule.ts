import type { ConflictContext } from './conflictContext';
import type { Finding } from './finding';
import type { RuleId } from './ruleId';
import type { Severity } from './severity';

/** One question asked of the whole mission. Adding one is its file, its test, its sentences and a line in the list. */
export interface ConflictRule {
  readonly id: RuleId;
  /** How bad it is at worst; a finding may be milder, where something is not settled yet. */
  readonly severity: Severity;
  readonly find: (context: ConflictContext) => readonly Finding[];
}
