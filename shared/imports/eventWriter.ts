import { roomIdSchema, venueIdSchema, type NewId, type RoomId, type VenueId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { setOfIds } from '../model/setOfIds';
import type { AgendaImportChoice, AgendaImportPayload } from './agendaImportPayloads';
import type { AgendaImportPlan, PlannedEvent } from './agendaImportPlan';
import { carriedFields } from './carriedFields';
import { carriedJourney } from './carriedJourney';
import { isSessionKind } from './carriedType';
import { EventParties } from './eventParty';
import type { EventTexts } from './eventTexts';
import { importedUid } from './importedUid';
import { versionOfEvent } from './itemBase';
import { journeyText, placeAfter, placeText } from './itemPlace';
import { keptUnlessAsked } from './keptUnlessAsked';
import type { PlaceGuess } from './placeOfLocation';
import { writeSourceVersion } from './sourceVersion';

const longestTable = 500;

/** Writes the events of a plan as the command takes them, and collects the places that they need. */
export class EventWriter {
  private readonly venues: NonNullable<AgendaImportPayload['venues']> = [];
  private readonly rooms: NonNullable<AgendaImportPayload['rooms']> = [];
  private readonly placed = new Map<string, VenueId>();
  private readonly roomed = new Map<string, RoomId>();
  private readonly parties: EventParties;

  constructor(
    private readonly plan: AgendaImportPlan,
    private readonly mission: Mission,
    private readonly choice: AgendaImportChoice,
    private readonly newId: NewId,
  ) {
    this.parties = new EventParties(mission);
  }

  write(planned: PlannedEvent): AgendaImportPayload['events'][number] {
    const { event, kind, texts } = planned;
    const decision = this.choice.decisions?.get(event.uid);
    const kept = decision?.kept ?? keptUnlessAsked(planned);
    const where = this.whereOf(planned, kept.includes('place'));
    const place = this.placeTextOf(planned, where);
    const party = this.parties.partyOf(decision?.matches ?? planned.matches.filter(({ isSure }) => isSure));
    return {
      uid: importedUid(event),
      ...(planned.item ? { item: planned.item } : {}),
      ...(kept.length > 0 ? { kept: [...kept] } : {}),
      ...writtenTexts(texts),
      start: event.start,
      minutes: event.minutes,
      allDay: event.isAllDay,
      status: event.status,
      sourceVersion: writeSourceVersion(versionOfEvent(event, { texts, place, source: this.plan.source })),
      ...(isSessionKind(kind) && { kind }),
      hostOrganisations: setOfIds(party.hosts),
      hostContacts: setOfIds(party.contacts),
      delegates: this.choice.owner.everyone ? {} : setOfIds(party.delegates),
      ...where,
      ...carriedFields(event),
    };
  }

  /** The places to be added before the events. */
  places(): Pick<AgendaImportPayload, 'venues' | 'rooms'> {
    const { venues, rooms } = this;
    return { ...(venues.length > 0 && { venues }), ...(rooms.length > 0 && { rooms }) };
  }

  /** Where the item would be, for comparing. */
  private placeTextOf({ item: id, event }: PlannedEvent, where: PlaceGuess): string {
    const item = id && this.mission.items[id];
    const journey = !item || item.type === 'leg' ? carriedJourney(event) : undefined;
    return journey ? journeyText(journey) : placeText(placeAfter(item, where));
  }

  private whereOf(planned: PlannedEvent, isKept: boolean): Pick<PlaceGuess, 'venue' | 'room' | 'table'> {
    const { table } = planned;
    const venue = planned.venue ?? (isKept ? undefined : this.venueFor(planned.newPlace));
    const room = planned.room ?? (isKept || !venue ? undefined : this.roomFor(planned.newRoom, venue));
    const at = table === undefined ? {} : { table: table.slice(0, longestTable) };
    return { ...(venue && { venue }), ...(room && { room }), ...at };
  }

  private venueFor(key: string | undefined): VenueId | undefined {
    const wanted = this.plan.newPlaces.find((place) => place.key === key);
    if (key === undefined || !wanted) return undefined;
    const known = this.placed.get(key);
    if (known) return known;
    const id = venueIdSchema.parse(this.newId());
    const { name, zone, carried } = wanted;
    const { name: names = { fr: name, en: name }, ...more } = carried ?? {};
    this.placed.set(key, id);
    this.venues.push({ id, nameFr: names.fr, nameEn: names.en, zone, openingHours: {}, ...more });
    return id;
  }

  private roomFor(key: string | undefined, venue: VenueId): RoomId | undefined {
    const wanted = this.plan.newRooms.find((room) => room.key === key);
    if (key === undefined || !wanted) return undefined;
    const known = this.roomed.get(key);
    if (known) return known;
    const id = roomIdSchema.parse(this.newId());
    this.roomed.set(key, id);
    this.rooms.push({ id, venue, nameFr: wanted.names.fr, nameEn: wanted.names.en });
    return id;
  }
}

function writtenTexts({ titleFr: title, titleEn, descriptionFr: description, descriptionEn }: EventTexts) {
  return {
    title,
    ...(titleEn !== title && { titleEn }),
    description,
    ...(descriptionEn !== description && { descriptionEn }),
  };
}
