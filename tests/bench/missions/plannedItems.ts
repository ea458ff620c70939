import type { MissionSize } from './missionSize';
import { numbered, sanDiegoTime } from './numbered';

const shared = {
  status: 'confirmed',
  audience: 'delegation',
  everyone: false,
  groups: {},
  delegates: {},
  hostOrganisations: {},
  hostContacts: {},
  revision: 0,
  changedAt: '2026-02-02T15:00:00Z',
};

/** Slots of half an hour from 13:00 for meetings, so that the mornings are left to groups and to everybody. */
const slotsPerDay = 12;

/** Exactly `size.items` items: travel first, then what is common, then groups, then meetings of single delegates. */
export function plannedItems(size: MissionSize) {
  const travel = size.hasTravel ? numbered(size.groups, (at) => travelOf(at, size)).flat() : [];
  const common = numbered(size.common, (at) => commonSession(at, size));
  const ofGroups = numbered(size.ofGroups, (at) => groupSession(at, size));
  const rest = size.items - travel.length - common.length - ofGroups.length;
  return [...travel, ...common, ...ofGroups, ...numbered(rest, (at) => meeting(at, size))];
}

/** Groups travel and lodge together. */
function travelOf(group: number, size: MissionSize) {
  const groups = { [`group-${group}`]: true };
  const flight = { ...shared, type: 'leg', mode: 'flight', carrier: 'Air Essai', groups };
  const montreal = { Fr: 'Montréal', En: 'Montréal', Code: 'YUL' };
  const sanDiego = { Fr: 'San Diego', En: 'San Diego', Code: 'SAN' };
  return [
    {
      ...flight,
      ...endsOf(montreal, sanDiego),
      id: `out-${group}`,
      titleFr: 'Vol vers San Diego',
      titleEn: 'Flight to San Diego',
      number: `AE ${100 + group}`,
      departure: '2026-06-19T08:05[America/Toronto]',
      arrival: sanDiegoTime(-1, 11 * 60 + 10),
    },
    {
      ...flight,
      ...endsOf(sanDiego, montreal),
      id: `back-${group}`,
      titleFr: 'Vol de nuit vers Montréal',
      titleEn: 'Red-eye to Montréal',
      number: `AE ${200 + group}`,
      departure: sanDiegoTime(size.days - 1, 22 * 60 + 15),
      arrival: sanDiegoTime(size.days, 6 * 60 + 20).replace('America/Los_Angeles', 'America/Toronto'),
    },
    {
      ...shared,
      id: `stay-${group}`,
      type: 'stay',
      groups,
      titleFr: 'Nuitées au Pavillon',
      titleEn: 'Nights at the Pavilion',
      venue: 'venue-1',
      checkIn: sanDiegoTime(-1, 15 * 60),
      checkOut: sanDiegoTime(size.days - 1, 11 * 60),
    },
  ];
}

type End = Readonly<Record<'Fr' | 'En' | 'Code', string>>;

function endsOf(origin: End, destination: End) {
  return {
    originFr: origin.Fr,
    originEn: origin.En,
    originCode: origin.Code,
    destinationFr: destination.Fr,
    destinationEn: destination.En,
    destinationCode: destination.Code,
  };
}

function commonSession(at: number, size: MissionSize) {
  const [day, half] = [at % size.days, Math.floor(at / size.days)];
  return {
    ...shared,
    id: `common-${at}`,
    type: 'session',
    kind: half % 2 === 0 ? 'plenary' : 'meal',
    everyone: true,
    titleFr: `Rencontre de la délégation ${at}`,
    titleEn: `Delegation meeting ${at}`,
    descriptionFr: 'Le point sur la journée, puis les consignes pour les rencontres de partenariat.',
    descriptionEn: 'Where the day stands, then instructions for the partnering meetings.',
    venue: `venue-${at % 12}`,
    start: sanDiegoTime(day, 7 * 60 + half * 60),
    minutes: 50,
  };
}

function groupSession(at: number, size: MissionSize) {
  const [group, turn] = [at % size.groups, Math.floor(at / size.groups)];
  return {
    ...shared,
    id: `of-group-${at}`,
    type: 'session',
    kind: 'panel',
    groups: { [`group-${group}`]: true },
    titleFr: `Table ronde ${turn} du groupe ${group}`,
    titleEn: `Round table ${turn} of group ${group}`,
    venue: `venue-${12 + (group % 12)}`,
    room: `room-${12 + (group % 12)}`,
    hostOrganisations: { [`organisation-${at % size.organisations}`]: true },
    start: sanDiegoTime(turn % size.days, 10 * 60 + Math.floor(turn / size.days) * 45),
    minutes: 40,
  };
}

function meeting(at: number, size: MissionSize) {
  const [delegate, turn] = [at % size.delegates, Math.floor(at / size.delegates)];
  const host = (at * 7) % size.organisations;
  const slot = (Math.floor(turn / size.days) + delegate) % slotsPerDay;
  return {
    ...shared,
    id: `meeting-${at}`,
    type: 'session',
    kind: 'partnering-meeting',
    status: at % 5 === 0 ? 'tentative' : 'confirmed',
    delegates: { [`delegate-${delegate}`]: true },
    hostOrganisations: { [`organisation-${host}`]: true },
    hostContacts: { [`contact-${host}`]: true },
    titleFr: `Rencontre de partenariat ${at}`,
    titleEn: `Partnering meeting ${at}`,
    descriptionFr: 'Présentation de la plateforme, des résultats cliniques et des conditions de licence.',
    descriptionEn: 'Presentation of the platform, the clinical results and the licensing terms.',
    venue: 'venue-2',
    table: `Table ${1 + (at % 300)}`,
    start: sanDiegoTime(turn % size.days, 13 * 60 + slot * 30),
    // One in a hundred runs into the next, so that there are conflicts to find.
    minutes: at % 100 === 0 ? 60 : 30,
  };
}
