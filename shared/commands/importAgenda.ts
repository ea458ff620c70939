import type { Draft } from 'immer';
import { z } from 'zod';
import { audienceSchema } from '../model/audience';
import {
  delegateIdSchema,
  groupIdSchema,
  itemIdSchema,
  organisationIdSchema,
  personIdSchema,
  roomIdSchema,
  venueIdSchema,
} from '../model/identifier';
import { assertNever } from '../model/assertNever';
import {
  itemStatusSchema,
  sessionKindSchema,
  sessionSchema,
  type ItineraryItem,
  type Leg,
  type Session,
  type Stay,
} from '../model/itineraryItem';
import { success } from '../model/result';
import { setOf } from '../model/setOf';
import { lineSchema, proseSchema } from '../model/text';
import { roomSchema } from '../model/room';
import { venueSchema } from '../model/venue';
import { wallTimeSchema, type WallTime } from '../model/wallTime';
import { command, type CommandContext } from './command';
import { addRecord } from './frame/addRecord';
import { applyChanges } from './frame/applyChanges';
import { importedAsSchema, importedItem, type ImportedAs } from './frame/importedItem';
import { retimeItem } from './frame/retimeItem';
import { underlying } from './frame/underlying';

const agendaEventSchema = z.strictObject({
  /** UID of the source; an event with the UID of an item that was imported before updates that item. */
  uid: lineSchema.min(1),
  /** The item that it updates where the source has given it another UID since, as when a whole series is moved. */
  item: itemIdSchema.optional(),
  /** What the coordinator keeps of an item that is there already. */
  kept: z.array(z.enum(['start', 'minutes', 'status', 'title', 'place', 'description'])).optional(),
  title: lineSchema,
  /** Where the file has both languages, and `title` is the French one. */
  titleEn: lineSchema.optional(),
  description: proseSchema,
  descriptionEn: proseSchema.optional(),
  start: wallTimeSchema,
  minutes: sessionSchema.shape.minutes,
  allDay: z.boolean(),
  status: itemStatusSchema,
  /** Table or place as the source writes it, where it is no venue of the mission. */
  table: lineSchema.optional(),
  venue: venueIdSchema.optional(),
  room: roomIdSchema.optional(),
  /** What the source last said (shared/imports/sourceVersionOf), to tell its next change from the coordinator's. */
  sourceVersion: lineSchema.optional(),
  /** For a new session, where the event says more than what all have in common. */
  kind: sessionKindSchema.optional(),
  delegates: setOf(delegateIdSchema).optional(),
  hostOrganisations: setOf(organisationIdSchema).optional(),
  hostContacts: setOf(personIdSchema).optional(),
  as: importedAsSchema.optional(),
  bringFr: sessionSchema.shape.bringFr,
  bringEn: sessionSchema.shape.bringEn,
  link: sessionSchema.shape.link,
});
type ImportedEvent = z.infer<typeof agendaEventSchema>;

const agendaImportSchema = z.strictObject({
  /** Name of the file, for the history. */
  source: lineSchema,
  /** What all new sessions have in common; the coordinator chooses it in the preview. */
  kind: sessionKindSchema,
  audience: audienceSchema,
  everyone: z.boolean(),
  groups: setOf(groupIdSchema),
  delegates: setOf(delegateIdSchema),
  hostOrganisations: setOf(organisationIdSchema),
  /** Places that the events name and the mission does not know yet. */
  venues: z.array(venueSchema.omit({ deleted: true })).optional(),
  rooms: z.array(roomSchema.omit({ deleted: true })).optional(),
  events: z.array(agendaEventSchema),
});
type AgendaImport = z.infer<typeof agendaImportSchema>;

/**
 * Takes over an agenda in one step: each event becomes a session, or the item that it says it was, or updates the one that
 * came from it. An update brings
 * time, length, status, place and texts, but for what the coordinator has chosen to keep; who takes part and the kind are
 * theirs and stay. A session that had been deleted comes back: the person has just chosen its row.
 */
export const importAgenda = command('import-agenda', agendaImportSchema, {
  label: (_mission, { source }) => ({ key: 'importAgenda', values: { source } }),
  apply: (draft, agenda, context) => {
    for (const venue of agenda.venues ?? []) {
      const added = addRecord(draft, 'venues', venue);
      if (!added.ok) return added;
    }
    for (const room of agenda.rooms ?? []) {
      const added = addRecord(draft, 'rooms', room);
      if (!added.ok) return added;
    }
    const bySource = new Map(
      Object.values(underlying(draft).items).flatMap(({ sourceUid, id }) =>
        sourceUid === undefined ? [] : [[sourceUid, id] as const],
      ),
    );
    for (const event of agenda.events) {
      const known = event.item ?? bySource.get(event.uid);
      const item = known === undefined ? undefined : draft.items[known];
      if (item) {
        update(item, event);
        continue;
      }
      const made = newItem(event, agenda, context);
      const added = addRecord(draft, 'items', made);
      if (!added.ok) return added;
      bySource.set(event.uid, made.id);
    }
    return success(undefined);
  },
});

function newItem(event: ImportedEvent, agenda: AgendaImport, { newId, now }: CommandContext): ItineraryItem {
  const { audience, everyone, groups } = agenda;
  const session: Session = {
    type: 'session',
    id: itemIdSchema.parse(newId()),
    kind: event.kind ?? agenda.kind,
    audience,
    everyone,
    groups: { ...groups },
    delegates: { ...agenda.delegates, ...event.delegates },
    hostOrganisations: { ...agenda.hostOrganisations, ...event.hostOrganisations },
    hostContacts: { ...event.hostContacts },
    titleFr: event.title,
    titleEn: event.titleEn ?? event.title,
    start: event.start,
    minutes: event.minutes,
    status: event.status,
    sourceUid: event.uid,
    revision: 0,
    changedAt: now,
  };
  const allDay = event.allDay ? true : null;
  const more = { ...practicalOf(event), ...placeOf(event), ...textOf(event), ...versionOf(event) };
  applyChanges(session, { allDay, ...more });
  return importedItem(session, event.as);
}

function update(item: Draft<ItineraryItem>, event: ImportedEvent): void {
  const { uid, start, allDay, minutes, status, title, titleEn = title, as, kept = [] } = event;
  const brings = (field: (typeof kept)[number]): boolean => !kept.includes(field);
  const times = { ...(brings('start') && { start, endsOn: endOf(as) }), ...(brings('minutes') && { minutes }) };
  delete item.deleted;
  retimeItem(item, times);
  applyChanges<Draft<ItineraryItem>>(item, {
    ...versionOf(event),
    ...(item.sourceUid !== uid && { sourceUid: uid }),
    ...(brings('status') && { status }),
    ...(brings('title') && { titleFr: title, titleEn }),
    ...(brings('description') && textOf(event)),
  });
  if (brings('start')) lastWholeDays(item, allDay);
  if (brings('place')) movePlace(item, event);
}

function lastWholeDays(item: Draft<ItineraryItem>, allDay: boolean): void {
  if (item.type === 'session') applyChanges<Session>(item, { allDay: allDay ? true : null });
}

function endOf(as: ImportedAs | undefined): WallTime | undefined {
  if (as?.type === 'leg') return as.arrival;
  return as?.type === 'stay' ? as.checkOut : undefined;
}

function movePlace(item: Draft<ItineraryItem>, event: ImportedEvent): void {
  switch (item.type) {
    case 'session':
      applyChanges<Session>(item, placeOf(event));
      break;
    case 'stay': {
      const { table: _table, ...place } = placeOf(event);
      applyChanges<Stay>(item, place);
      break;
    }
    case 'leg':
      if (event.as?.type === 'leg') applyChanges<Leg>(item, journeyOf(event.as));
      break;
    case 'deadline':
      break;
    default:
      assertNever(item);
  }
}

function journeyOf(as: Extract<ImportedAs, { type: 'leg' }>) {
  const { originFr, originEn, originCode, destinationFr, destinationEn, destinationCode, carrier, number } = as;
  return {
    originFr,
    originEn,
    destinationFr,
    destinationEn,
    originCode: originCode ?? null,
    destinationCode: destinationCode ?? null,
    carrier: carrier ?? null,
    number: number ?? null,
  };
}

/** Of the place, only what the source knows: a venue that the coordinator has added stays. */
function placeOf({ venue, room, table }: ImportedEvent) {
  return {
    ...(venue && { venue, room: room ?? null }),
    ...(table !== undefined && { table }),
  };
}

function textOf({ description, descriptionEn = description }: ImportedEvent) {
  return { descriptionFr: description || null, descriptionEn: descriptionEn || null };
}

function practicalOf({ bringFr, bringEn, link }: ImportedEvent) {
  return { ...(bringFr && { bringFr }), ...(bringEn && { bringEn }), ...(link && { link }) };
}

function versionOf({ sourceVersion }: ImportedEvent) {
  return sourceVersion === undefined ? {} : { sourceVersion };
}
