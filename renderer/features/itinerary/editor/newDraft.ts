import { mainDestination } from '../../../../shared/itinerary/mainDestination';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../shared/model/mission';
import type { PlainDate } from '../../../../shared/model/plainDate';
import type { ZoneId } from '../../../../shared/model/zoneId';
import { addDays } from '../../../../shared/time/addDays';
import type { DayPage } from '../words/clockWords';
import type { ItemDraft, TimeDraft } from './itemDraft';

/** An empty form for an item on a day, with what can be guessed: the place's clock, usual hours, the way there or back. */
export function newDraft(type: ItineraryItem['type'], mission: Mission, page: DayPage): ItemDraft {
  return {
    ...empty(type, page),
    everyone: type !== 'deadline' && isUnpeopled(mission),
    ...guesses(type, mission, page),
  };
}

/** As long as nobody is entered, what is planned is for all who will be. */
function isUnpeopled({ delegates, groups }: Mission): boolean {
  return [...Object.values(delegates), ...Object.values(groups)].every(({ deleted }) => deleted);
}

function guesses(type: ItineraryItem['type'], mission: Mission, page: DayPage): Partial<ItemDraft> {
  switch (type) {
    case 'session':
      return {};
    case 'leg':
      return legGuess(mission, page);
    case 'stay':
      return { start: at(page.date, '15:00', page.zone), end: at(addDays(page.date, 1), '11:00', page.zone) };
    case 'deadline':
      return { start: at(page.date, '17:00', page.zone), audience: 'coordinators' };
  }
}

/** Out until the mission's middle, then back home. */
function legGuess(mission: Mission, { date, zone }: DayPage): Partial<ItemDraft> {
  const destination = mainDestination(mission);
  const home = { fr: mission.homePlaceFr, en: mission.homePlaceEn, zone: mission.homeZone };
  const away = { fr: destination?.placeFr ?? '', en: destination?.placeEn ?? '', zone: destination?.zone ?? zone };
  const isReturn = date >= mission.lastDay && mission.lastDay !== mission.firstDay;
  const [from, to] = isReturn ? [away, home] : [home, away];
  return {
    originFr: from.fr,
    originEn: from.en,
    destinationFr: to.fr,
    destinationEn: to.en,
    start: at(date, null, from.zone),
    end: at(date, null, to.zone),
  };
}

export function at(date: PlainDate, time: string | null, zone: ZoneId): TimeDraft {
  return { date, time, zone, occurrence: null };
}

function empty(type: ItineraryItem['type'], { date, zone }: DayPage): ItemDraft {
  return { type, ...blank, start: at(date, null, zone), end: at(date, null, zone) };
}

/** A form in which nobody has written yet, apart from its type and day. */
const blank: Omit<ItemDraft, 'type' | 'start' | 'end'> = {
  titleFr: '',
  titleEn: '',
  descriptionFr: '',
  descriptionEn: '',
  status: 'tentative',
  audience: 'delegation',
  everyone: false,
  groups: [],
  delegates: [],
  hostOrganisations: [],
  hostContacts: [],
  bringFr: '',
  bringEn: '',
  link: '',
  notes: '',
  venue: null,
  room: null,
  kind: 'partnering-meeting',
  minutes: 30,
  isAllDay: false,
  table: '',
  isJoint: false,
  needsHead: false,
  dressFr: '',
  dressEn: '',
  purpose: null,
  objectivesFr: '',
  objectivesEn: '',
  talkingPointsFr: '',
  talkingPointsEn: '',
  documentsFr: '',
  documentsEn: '',
  mode: 'flight',
  carrier: '',
  number: '',
  bookingReference: '',
  driver: null,
  originFr: '',
  originEn: '',
  originCode: '',
  destinationFr: '',
  destinationEn: '',
  destinationCode: '',
  isDone: false,
};
