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
import { itemStatusSchema, sessionKindSchema, sessionSchema, type Session } from '../model/itineraryItem';
import { success } from '../model/result';
import { setOf } from '../model/setOf';
import { lineSchema, proseSchema } from '../model/text';
import { venueSchema } from '../model/venue';
import { wallTimeSchema } from '../model/wallTime';
import { command, type CommandContext } from './command';
import { addRecord } from './frame/addRecord';
import { applyChanges } from './frame/applyChanges';
import { underlying } from './frame/underlying';

const agendaEventSchema = z.strictObject({
  /** UID of the source; an event with the UID of an item that was imported before updates that item. */
  uid: lineSchema.min(1),
  /** The item that it updates where the source has given it another UID since, as when a whole series is moved. */
  item: itemIdSchema.optional(),
  /** What the coordinator keeps of an item that is there already. */
  kept: z.array(z.enum(['start', 'minutes', 'status', 'title', 'place', 'description'])).optional(),
  title: lineSchema,
  description: proseSchema,
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
  events: z.array(agendaEventSchema),
});
type AgendaImport = z.infer<typeof agendaImportSchema>;

/**
 * Takes over an agenda in one step: each event becomes a session, or updates the one that came from it. An update brings
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
    const bySource = new Map(
      Object.values(underlying(draft).items).flatMap(({ sourceUid, id }) =>
        sourceUid === undefined ? [] : [[sourceUid, id] as const],
      ),
    );
    for (const event of agenda.events) {
      const known = event.item ?? bySource.get(event.uid);
      const item = known === undefined ? undefined : draft.items[known];
      if (item?.type === 'session') {
        update(item, event);
        continue;
      }
      const session = newSession(event, agenda, context);
      const added = addRecord(draft, 'items', session);
      if (!added.ok) return added;
      bySource.set(event.uid, session.id);
    }
    return success(undefined);
  },
});

function newSession(event: ImportedEvent, agenda: AgendaImport, { newId, now }: CommandContext): Session {
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
    titleEn: event.title,
    start: event.start,
    minutes: event.minutes,
    status: event.status,
    sourceUid: event.uid,
    revision: 0,
    changedAt: now,
  };
  const allDay = event.allDay ? true : null;
  applyChanges(session, { allDay, ...placeOf(event), ...textOf(event), ...versionOf(event) });
  return session;
}

function update(session: Draft<Session>, event: ImportedEvent): void {
  const { uid, start, allDay, minutes, status, title, kept = [] } = event;
  const brings = (field: (typeof kept)[number]): boolean => !kept.includes(field);
  delete session.deleted;
  applyChanges<Session>(session, {
    ...versionOf(event),
    ...(session.sourceUid !== uid && { sourceUid: uid }),
    ...(brings('start') && { start, allDay: allDay ? true : null }),
    ...(brings('minutes') && { minutes }),
    ...(brings('status') && { status }),
    ...(brings('place') && placeOf(event)),
    ...(brings('title') && { titleFr: title, titleEn: title }),
    ...(brings('description') && textOf(event)),
  });
}

/** Of the place, only what the source knows: a venue that the coordinator has added stays. */
function placeOf({ venue, room, table }: ImportedEvent) {
  return {
    ...(venue && { venue, room: room ?? null }),
    ...(table !== undefined && { table }),
  };
}

function textOf({ description }: ImportedEvent) {
  const text = description === '' ? null : description;
  return { descriptionFr: text, descriptionEn: text };
}

function versionOf({ sourceVersion }: ImportedEvent) {
  return sourceVersion === undefined ? {} : { sourceVersion };
}
