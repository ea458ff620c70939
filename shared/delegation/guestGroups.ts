import type { ListWords } from './listWords';
import { momentWords } from '../i18n/momentWords';
import { indexMission } from '../itinerary/indexMission';
import { guestName, guestOrganisation } from '../jointActivities/guestName';
import { guestsOf } from '../jointActivities/guestsOf';
import type { Guest } from '../model/guest';
import type { ItemId } from '../model/identifier';
import type { ItineraryItem } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { PeopleGroup } from './peopleLists';

interface GuestContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: ListWords;
  /** One activity alone. */
  readonly item?: ItemId | undefined;
}

/** What stands in each column of the list for the door; the last is left to tick. */
export const guestHeadings = ['name', 'organisation', 'role', 'invitedBy', 'standing', 'arrived'] as const;

/** Those who may come to each activity, for whoever receives them: not who declined, and nothing of what they eat or need. */
export function guestGroups(context: GuestContext): readonly PeopleGroup[] {
  const { mission, item: wanted } = context;
  const { entries, unscheduled } = indexMission(mission);
  const items = [...entries.map(({ item }) => item), ...unscheduled];
  return items.flatMap((item) => {
    if (item.status === 'cancelled' || (wanted !== undefined && item.id !== wanted)) return [];
    const coming = guestsOf(mission, item.id).filter(({ standing }) => standing !== 'declined');
    if (coming.length === 0) return [];
    return [{ title: titleOf(item, context), rows: coming.map((guest) => rowOf(guest, context)) }];
  });
}

function titleOf(item: ItineraryItem, { mission, locale }: GuestContext): string {
  const [start, place] = item.type === 'session' ? [item.start, item.venue && mission.venues[item.venue]] : [];
  return [
    translatedText(item, 'title', locale).text,
    start && momentWords(start, locale),
    place && translatedText(place, 'name', locale).text,
  ]
    .filter(Boolean)
    .join(' · ');
}

function rowOf(guest: Guest, { mission, t }: GuestContext): readonly string[] {
  return [
    guestName(guest, mission),
    guestOrganisation(guest, mission),
    guest.role ?? '',
    mission.organisations[guest.invitedBy]?.name ?? '',
    t(`answer.${guest.standing}`),
    '',
  ];
}
