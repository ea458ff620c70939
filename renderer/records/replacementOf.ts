import type { Command } from '../../shared/commands/commands';
import type { Delegate } from '../../shared/model/delegate';
import { delegateIdSchema, type NewId, personIdSchema } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';
import { readCellValue } from './readCellValue';

/** What the form says of who comes instead. */
export interface ReplacementFields {
  readonly kind: 'newcomer' | 'member';
  readonly givenName?: string;
  readonly familyName?: string;
  readonly email?: string;
  /** Identifier of a delegate who is there already. */
  readonly delegate?: string;
  readonly reason?: string;
}

/** The edit that a form asks for; null while it does not say who comes, or gives an address that cannot be one. */
export function replacementOf(
  mission: Mission,
  leaving: Delegate,
  fields: ReplacementFields,
  newId: NewId,
): Command<'replace-delegate'> | null {
  const member = fields.delegate === undefined ? null : delegateIdSchema.parse(fields.delegate);
  const by = fields.kind === 'member' ? member : newcomerOf(mission, leaving, fields, newId);
  const reason = fields.reason?.trim();
  return by && { name: 'replace-delegate', payload: { delegate: leaving.id, by, ...(reason ? { reason } : {}) } };
}

/** A newcomer belongs to the same organisation and reads the same language, until somebody says otherwise. */
function newcomerOf(
  mission: Mission,
  leaving: Delegate,
  { givenName = '', familyName = '', email: address = '' }: ReplacementFields,
  newId: NewId,
): Command<'replace-delegate'>['payload']['by'] | null {
  const email = readCellValue('email', address, mission.lastDay);
  if (`${givenName}${familyName}`.trim() === '' || !email.ok) return null;
  const { organisation, language = 'fr' } = mission.people[leaving.person] ?? {};
  const person = {
    id: personIdSchema.parse(newId()),
    givenName: givenName.trim(),
    familyName: familyName.trim(),
    language,
    ...(organisation && { organisation }),
    ...(email.value !== null && { email: email.value }),
  };
  return { id: delegateIdSchema.parse(newId()), person };
}
