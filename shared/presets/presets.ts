import type { NewMissionRequest } from '../ipc/newMissionRequest';
import type { Preset } from './preset';
import { bio, bioQuebec, massBio } from './publicBodies';

type PresetName = Extract<NewMissionRequest, { from: 'preset' }>['preset'];

const montreal = { fr: 'Montréal', en: 'Montréal', zone: 'America/Toronto' };
const cambridge = { fr: 'Cambridge (Massachusetts)', en: 'Cambridge, Massachusetts', zone: 'America/New_York' };
const boston = { fr: 'Boston et Cambridge', en: 'Boston and Cambridge', zone: 'America/New_York' };
const sanDiego = { fr: 'San Diego', en: 'San Diego', zone: 'America/Los_Angeles' };
const philadelphia = { fr: 'Philadelphie', en: 'Philadelphia', zone: 'America/New_York' };

const conventionRooms = [
  { fr: 'Pavillon du Québec', en: 'Québec Pavilion' },
  { fr: 'Salle de partenariat', en: 'Partnering hall' },
];

const conventionObjectives = {
  fr: 'Représenter le Québec à la Convention internationale BIO : rencontres de partenariat, visites de sites et activités communes avec les associations amies.',
  en: 'Represent Québec at the BIO International Convention: partnering meetings, site visits and activities shared with sister associations.',
};

/** The missions that the start page offers, by name. */
export const presets: { readonly [Name in PresetName]: Preset } = {
  'bio-2026-san-diego': {
    kind: 'convention',
    title: { fr: 'Convention internationale BIO 2026', en: 'BIO International Convention 2026' },
    objectives: conventionObjectives,
    home: montreal,
    // The convention runs 22–25 June; the delegation travels the day before and the day after.
    firstDay: '2026-06-21',
    isMovable: false,
    days: 6,
    destinations: [sanDiego],
    organisations: [bioQuebec, massBio, bio],
    venues: [
      {
        name: { fr: 'Palais des congrès de San Diego', en: 'San Diego Convention Center' },
        city: 'San Diego, CA',
        country: 'US',
        coordinates: '32.7064,-117.1614',
        zone: sanDiego.zone,
        rooms: conventionRooms,
      },
    ],
  },
  'bio-2027-philadelphia': {
    kind: 'convention',
    title: {
      fr: 'Convention internationale BIO 2027 (dates à confirmer)',
      en: 'BIO International Convention 2027 (dates to be confirmed)',
    },
    objectives: {
      fr: `Dates à confirmer : seuls la ville et l’année étaient connus à la création de cette mission. Vérifiez l’annonce officielle, puis décalez toute la mission.\n\n${conventionObjectives.fr}`,
      en: `Dates to be confirmed: only the city and the year were known when this mission was created. Check the official announcement, then move the whole mission.\n\n${conventionObjectives.en}`,
    },
    home: montreal,
    firstDay: '2027-06-06',
    isMovable: true,
    days: 6,
    destinations: [philadelphia],
    organisations: [bioQuebec, massBio, bio],
    venues: [
      {
        name: { fr: 'Palais des congrès de la Pennsylvanie', en: 'Pennsylvania Convention Center' },
        city: 'Philadelphia, PA',
        country: 'US',
        coordinates: '39.9551,-75.1594',
        zone: philadelphia.zone,
        rooms: conventionRooms,
      },
    ],
  },
  'visit-boston': {
    kind: 'visit',
    title: { fr: 'Visite à Boston et Cambridge', en: 'Visit to Boston and Cambridge' },
    objectives: {
      fr: 'Faire connaître les entreprises de la délégation à Boston et Cambridge : visites de sites, rencontres ciblées et activités organisées avec MassBio.',
      en: 'Introduce the companies of the delegation to Boston and Cambridge: site visits, targeted meetings and activities organised with MassBio.',
    },
    home: montreal,
    isMovable: true,
    days: 3,
    destinations: [boston],
    organisations: [bioQuebec, massBio],
    venues: [
      {
        name: { fr: 'Bureaux de MassBio', en: 'MassBio offices' },
        city: 'Cambridge, MA',
        country: 'US',
        zone: boston.zone,
        rooms: [],
      },
    ],
  },
  'visit-quebec': {
    kind: 'visit',
    title: { fr: 'Visite au Québec', en: 'Visit to Québec' },
    objectives: {
      fr: 'Recevoir au Québec des entreprises du Massachusetts : visites de sites, rencontres ciblées et activités organisées avec BIOQuébec.',
      en: 'Receive Massachusetts companies in Québec: site visits, targeted meetings and activities organised with BIOQuébec.',
    },
    home: cambridge,
    isMovable: true,
    days: 3,
    destinations: [montreal],
    organisations: [
      { ...massBio, isHost: false },
      { ...bioQuebec, isHost: true },
    ],
    venues: [],
  },
  blank: {
    kind: 'visit',
    title: { fr: 'Nouvelle mission', en: 'New mission' },
    home: montreal,
    isMovable: true,
    days: 3,
    destinations: [],
    organisations: [],
    venues: [],
  },
};
