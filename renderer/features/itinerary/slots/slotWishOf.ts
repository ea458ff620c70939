import type { SlotWish } from '../../../../shared/conflicts/slots/slotWish';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import { participantsAmong } from '../../../../shared/itinerary/participantsAmong';
import type { ItemId } from '../../../../shared/model/identifier';
import type { Mission } from '../../../../shared/model/mission';
import { setOfIds } from '../../../../shared/model/setOfIds';
import type { ItemDraft } from '../editor/itemDraft';
import { type SlotDays, writtenDays } from './slotDays';

/** What still keeps a search from being made. */
export type SlotWishProblem = 'nobody' | 'no-length' | 'no-days';

/** What a form asks to be free, or what is missing to look for it. */
export function slotWishOf(
  mission: Mission,
  draft: ItemDraft,
  days: SlotDays,
  { except, untitled }: { readonly except: ItemId | undefined; readonly untitled: SlotWish['title'] },
): SlotWish | SlotWishProblem {
  const { titleFr, titleEn, hostContacts, hostOrganisations, venue, room, kind, minutes } = draft;
  const delegates = participantsOfDraft(mission, draft);
  if (delegates.length === 0 && hostContacts.length === 0 && room === null) return 'nobody';
  if (minutes === null || minutes === 0) return 'no-length';
  const written = writtenDays(days);
  if (!written) return 'no-days';
  const zone = zoneOfDraft(mission, draft);
  return {
    title: { fr: titleFr || titleEn || untitled.fr, en: titleEn || titleFr || untitled.en },
    delegates,
    contacts: hostContacts,
    organisations: hostOrganisations,
    ...(venue !== null && { venue }),
    ...(room !== null && { room }),
    kind,
    minutes,
    ...written,
    ...(zone !== undefined && { zone }),
    ...(except !== undefined && { except }),
  };
}

function participantsOfDraft(mission: Mission, { everyone, groups, delegates }: ItemDraft): SlotWish['delegates'] {
  const { travelling, members } = indexMission(mission);
  const sets = { groups: setOfIds(groups), delegates: setOfIds(delegates) };
  const among = new Set(participantsAmong({ everyone, ...sets }, travelling, members));
  return travelling.filter((id) => among.has(id));
}

/** The clock of the place, or the one that the form already has a time of; otherwise each day has its own. */
function zoneOfDraft(mission: Mission, { venue, start }: ItemDraft): SlotWish['zone'] {
  if (venue !== null) return mission.venues[venue]?.zone;
  return start.date !== null && start.time !== null ? start.zone : undefined;
}
