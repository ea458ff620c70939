import type { Draft } from 'immer';
import type { z } from 'zod';
import type { NewId } from '../model/identifier';
import type { Instant } from '../model/instant';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { Result } from '../model/result';
import type { DomainError } from './domainError';

/** What the outside world gives to an edit, so that the edit itself stays repeatable. */
export interface CommandContext {
  readonly now: Instant;
  readonly newId: NewId;
}

/**
 * What an edit did, in words, for the history and for "Undo …": a key of the catalogues' `command` (`moveItem`,
 * `setItemStatus.confirmed`; `count` chooses the plural) and what it speaks of. A value that exists in both languages carries both, because two people may read the same history.
 */
export interface CommandLabel {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number | Readonly<Record<Locale, string>>>>;
}

/**
 * One kind of edit, the only way to change a mission: pure, named as the person would say it.
 * `apply` changes the draft or returns a failure; after a failure the draft is thrown away and nothing has changed.
 */
export interface CommandDefinition<Name extends string, Payload extends z.ZodType> {
  readonly name: Name;
  readonly payload: Payload;
  /** Notes what happened in the world: it is not among the steps that undo takes back. */
  readonly isFact?: true;
  readonly label: (mission: Mission, payload: z.infer<Payload>) => CommandLabel;
  readonly apply: (
    draft: Draft<Mission>,
    payload: z.infer<Payload>,
    context: CommandContext,
  ) => Result<undefined, DomainError>;
}

/** Defines a command, inferring the types of its payload from the schema. */
export function command<const Name extends string, Payload extends z.ZodType>(
  name: Name,
  payload: Payload,
  rest: Pick<CommandDefinition<Name, Payload>, 'isFact' | 'label' | 'apply'>,
): CommandDefinition<Name, Payload> {
  return { name, payload, ...rest };
}
