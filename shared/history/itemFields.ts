import type { Deadline, Leg, Session, Stay } from '../model/itineraryItem';
import type { FieldKind, FieldOfHistory, Unsaid } from './fieldKind';

const unsaid: Unsaid = 'kept by the application';
const as = (kind: FieldKind, label: string): FieldOfHistory => ({ kind, label });
const inForm = (kind: FieldKind, field: string): FieldOfHistory => as(kind, `itinerary:field.${field}`);

type AnyItem = Session & Leg & Stay & Deadline;

/** The fields of every kind of item, in the order in which the history says them: when, where, who, then the rest. */
export const itemFields: Readonly<Record<Exclude<keyof AnyItem, 'deleted'>, FieldOfHistory | Unsaid>> = {
  id: unsaid,
  type: unsaid,
  revision: unsaid,
  changedAt: unsaid,
  sourceUid: unsaid,
  sourceVersion: unsaid,
  titleFr: inForm('text', 'titleFr'),
  titleEn: inForm('text', 'titleEn'),
  start: inForm('time', 'start'),
  minutes: inForm('minutes', 'minutes'),
  allDay: inForm('flag', 'allDay'),
  departure: inForm('time', 'departure'),
  arrival: inForm('time', 'arrival'),
  checkIn: inForm('time', 'checkIn'),
  checkOut: inForm('time', 'checkOut'),
  due: inForm('time', 'due'),
  venue: inForm({ one: 'venues' }, 'venue'),
  room: inForm({ one: 'rooms' }, 'room'),
  table: inForm('text', 'table'),
  // One line says who takes part: everyone, groups and delegates together (participantsChange).
  everyone: as('flag', 'history:field.participants'),
  groups: as({ many: 'groups' }, 'history:field.participants'),
  delegates: as({ many: 'delegates' }, 'history:field.participants'),
  status: inForm({ words: 'common:itemStatus' }, 'status'),
  kind: inForm({ words: 'common:sessionKind' }, 'kind'),
  mode: inForm({ words: 'common:legMode' }, 'mode'),
  carrier: inForm('text', 'carrier'),
  number: inForm('text', 'number'),
  driver: inForm({ one: 'people' }, 'driver'),
  originFr: inForm('text', 'originFr'),
  originEn: inForm('text', 'originEn'),
  originCode: as('text', 'history:field.originCode'),
  destinationFr: inForm('text', 'destinationFr'),
  destinationEn: inForm('text', 'destinationEn'),
  destinationCode: as('text', 'history:field.destinationCode'),
  bookingReference: inForm('text', 'bookingReference'),
  hostOrganisations: inForm({ many: 'organisations' }, 'hostOrganisations'),
  hostContacts: inForm({ many: 'people' }, 'hostContacts'),
  isJoint: inForm('flag', 'isJoint'),
  needsHead: inForm('flag', 'needsHead'),
  isDone: inForm('flag', 'isDone'),
  audience: inForm({ words: 'common:audience' }, 'audience'),
  descriptionFr: inForm('prose', 'descriptionFr'),
  descriptionEn: inForm('prose', 'descriptionEn'),
  dressFr: inForm('text', 'dressFr'),
  dressEn: inForm('text', 'dressEn'),
  purpose: inForm({ words: 'common:meetingPurpose' }, 'purpose'),
  objectivesFr: inForm('prose', 'objectivesFr'),
  objectivesEn: inForm('prose', 'objectivesEn'),
  talkingPointsFr: inForm('prose', 'talkingPointsFr'),
  talkingPointsEn: inForm('prose', 'talkingPointsEn'),
  documentsFr: inForm('prose', 'documentsFr'),
  documentsEn: inForm('prose', 'documentsEn'),
  bringFr: inForm('text', 'bringFr'),
  bringEn: inForm('text', 'bringEn'),
  link: inForm('text', 'link'),
  notes: inForm('prose', 'notes'),
};
