import type { Command } from '../../shared/commands/commands';
import { foldText } from '../../shared/text/foldText';
import { organisationKey } from '../../shared/imports/organisationKey';
import { type GroupId, groupIdSchema, type OrganisationId, organisationIdSchema } from '../../shared/model/identifier';
import type { Mission } from '../../shared/model/mission';

/**
 * Turns the names of organisations and groups into records: the one that is there already, whatever its accents, capitals
 * or legal form, or a new one. One instance serves one step, so that two rows naming the same new group share it.
 */
export interface Belonging {
  readonly organisationNamed: (name: string) => OrganisationId;
  readonly groupNamed: (name: string) => GroupId;
  /** The edits that add what did not exist; to be made before anything refers to it. */
  readonly additions: () => readonly Command[];
}

export function belonging(mission: Mission, newId: () => string): Belonging {
  const organisations = new Map<string, OrganisationId>();
  const groups = new Map<string, GroupId>();
  const additions: Command[] = [];
  for (const { id, name, deleted } of Object.values(mission.organisations)) {
    if (!deleted) organisations.set(organisationKey(name), id);
  }
  for (const { id, nameFr, nameEn, deleted } of Object.values(mission.groups)) {
    if (!deleted) for (const name of [nameFr, nameEn]) groups.set(foldText(name), id);
  }
  return {
    additions: () => additions,
    organisationNamed: (name) =>
      known(organisations, organisationKey(name), () => {
        const id = organisationIdSchema.parse(newId());
        const organisation = { id, name: name.trim(), kind: 'other', memberOf: {}, isHost: false } as const;
        additions.push({ name: 'add-organisation', payload: { organisation } });
        return id;
      }),
    groupNamed: (name) =>
      known(groups, foldText(name), () => {
        const id = groupIdSchema.parse(newId());
        additions.push({ name: 'add-group', payload: { group: { id, nameFr: name.trim(), nameEn: name.trim() } } });
        return id;
      }),
  };
}

function known<Id>(ids: Map<string, Id>, key: string, add: () => Id): Id {
  const id = ids.get(key) ?? add();
  ids.set(key, id);
  return id;
}
