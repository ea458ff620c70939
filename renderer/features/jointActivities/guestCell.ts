import type { Command } from '../../../shared/commands/commands';
import { readLanguage } from '../../../shared/imports/readWords';
import { readStanding } from '../../../shared/jointActivities/readGuestRows';
import { whoIs } from '../../../shared/jointActivities/whoIs';
import { guestStandingSchema } from '../../../shared/model/guest';
import type { Mission } from '../../../shared/model/mission';
import { mentionsDocumentNumber } from '../../../shared/text/documentNumbers';
import { organisationNamed } from '../../records/organisationNamed';
import type { CellMeaning } from '../../records/pastedEdits';

type Changes = Extract<Command, { name: 'edit-guest' }>['payload']['changes'];

/** What a text written into each column changes; undefined where it means nothing. */
const readers: Readonly<Record<string, (value: string, mission: Mission) => Changes | undefined>> = {
  name: (value, mission) => {
    if (value === '') return undefined;
    const { person = null, name = null } = whoIs(value, '', mission);
    return { person, name };
  },
  organisation: (value, mission) => {
    const { organisation = null, organisationName = null } = whoIs('', value, mission);
    return { organisation, organisationName };
  },
  role: (value) => ({ role: value || null }),
  needs: (value) => (mentionsDocumentNumber(value) ? undefined : { needs: value || null }),
  notes: (value) => (mentionsDocumentNumber(value) ? undefined : { notes: value || null }),
  invitedBy: (value, mission) => {
    const party =
      Object.values(mission.organisations).find(({ id }) => id === value) ?? organisationNamed(mission, value);
    return party && { invitedBy: party.id };
  },
  standing: (value) => {
    const standing = guestStandingSchema.safeParse(value).data ?? readStanding(value);
    return standing && { standing };
  },
  language: (value) => {
    const language = readLanguage(value);
    return language || value === '' ? { language: language ?? null } : undefined;
  },
};

/** What a written or pasted cell of the guest list does. */
export const guestCellMeaning: CellMeaning = (mission, { rowId, columnId, value }) => {
  const guest = Object.values(mission.guests).find(({ id, deleted }) => id === rowId && !deleted);
  const changes = guest && readers[columnId]?.(value.trim(), mission);
  return changes && { name: 'edit-guest', payload: { guest: guest.id, changes } };
};
