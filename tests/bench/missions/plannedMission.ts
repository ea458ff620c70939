import { missionSchema, type Mission } from '../../../shared/model/mission';
import { plannedItems } from './plannedItems';
import { groupOf, numbered, recordOf } from './numbered';
import type { MissionSize } from './missionSize';

const kinds = ['biotech', 'pharma', 'medtech', 'digital-health', 'cro', 'cdmo', 'investor', 'academia'];
const cities = ['Montréal, QC', 'Laval, QC', 'Sherbrooke, QC', 'Toronto, ON', 'San Diego, CA', 'Cambridge, MA'];
const givenNames = ['Anaïs', 'Béatrice', 'Charles-Étienne', 'Dominique', 'Émile', 'François', 'Geneviève', 'Hélène'];
const familyNames = ['Gagnon', 'Lévesque', 'Côté', 'Bouchard', 'Nguyễn', 'O’Neill', 'Saint-Pierre', 'Tremblay'];

/** A convention of the size asked for, with the texts, links and clocks of a real one. Everything in it is invented. */
export function plannedMission(size: MissionSize): Mission {
  const lastDay = new Date(Date.UTC(2026, 5, 20 + size.days)).toISOString().slice(0, 10);
  return missionSchema.parse({
    id: size.id,
    kind: 'convention',
    titleFr: `Mission d’essai à San Diego : ${size.items} éléments`,
    titleEn: `Trial mission to San Diego: ${size.items} items`,
    objectivesFr: 'Mesurer la vitesse de l’application avec une grande mission.',
    objectivesEn: 'Measure the speed of the application with a large mission.',
    homePlaceFr: 'Montréal',
    homePlaceEn: 'Montréal',
    homeZone: 'America/Toronto',
    firstDay: '2026-06-19',
    lastDay,
    lifecycle: 'planning',
    zoneRelease: '2026f',
    destinations: recordOf([
      { id: 'san-diego', placeFr: 'San Diego', placeEn: 'San Diego', zone: 'America/Los_Angeles', order: 0 },
    ]),
    organisations: recordOf(numbered(size.organisations, (at) => organisation(at))),
    people: recordOf([
      ...numbered(size.delegates, (at) => person(`person-${at}`, at, at % size.organisations)),
      ...numbered(size.organisations, (at) => person(`contact-${at}`, at + 3, at)),
    ]),
    groups: recordOf(
      numbered(size.groups, (at) => ({ id: `group-${at}`, nameFr: `Groupe ${at}`, nameEn: `Group ${at}` })),
    ),
    delegates: recordOf(numbered(size.delegates, (at) => delegate(at, size))),
    venues: recordOf(numbered(venueCount, venue)),
    rooms: recordOf(numbered(venueCount * 4, room)),
    items: recordOf(plannedItems(size)),
  });
}

const venueCount = 24;

function organisation(at: number) {
  return {
    id: `organisation-${at}`,
    name: `${['Norvexia', 'Boréalis', 'Calypsa', 'Dermion', 'Élantine'][at % 5]} Thérapeutique ${at}`,
    kind: kinds[at % kinds.length],
    profileFr: `Développe des thérapies contre les maladies rares; plateforme numéro ${at}, en phase ${1 + (at % 3)}.`,
    profileEn: `Develops therapies against rare diseases; platform number ${at}, in phase ${1 + (at % 3)}.`,
    city: cities[at % cities.length],
    country: at % cities.length < 4 ? 'CA' : 'US',
    website: `https://organisation-${at}.example`,
    memberOf: {},
    seekingFr: 'Des partenaires cliniques et des investisseurs de série B.',
    seekingEn: 'Clinical partners and series B investors.',
    isHost: at % cities.length >= 4,
  };
}

function person(id: string, at: number, ofOrganisation: number) {
  return {
    id,
    givenName: givenNames[at % givenNames.length],
    familyName: `${familyNames[Math.floor(at / givenNames.length) % familyNames.length]} ${at}`,
    organisation: `organisation-${ofOrganisation}`,
    jobTitleFr: 'Vice-présidence, développement des affaires',
    jobTitleEn: 'Vice-President, Business Development',
    email: `${id}@organisation-${ofOrganisation}.example`,
    workPhone: `+1 514 555-01${String(at % 100).padStart(2, '0')}`,
    language: at % 3 === 0 ? 'en' : 'fr',
    travelDocumentCountry: 'CA',
    travelDocumentExpiry: '2029-05-31',
  };
}

function delegate(at: number, size: MissionSize) {
  const role = at === 0 ? 'head' : 'member';
  return { id: `delegate-${at}`, person: `person-${at}`, role, status: 'confirmed', group: groupOf(at, size) };
}

function venue(at: number) {
  return {
    id: `venue-${at}`,
    nameFr: `Pavillon ${at} du centre des congrès`,
    nameEn: `Convention Center Pavilion ${at}`,
    address: `${100 + at} Harbor Drive`,
    city: 'San Diego, CA',
    country: 'US',
    zone: 'America/Los_Angeles',
    capacity: 400,
    openingHours: {},
  };
}

function room(at: number) {
  const nameFr = `Salle ${at}`;
  return { id: `room-${at}`, venue: `venue-${at % venueCount}`, nameFr, nameEn: `Room ${at}`, capacity: 60 };
}
