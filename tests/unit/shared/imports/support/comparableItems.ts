import { plainLine } from '../../../../../shared/calendar/plainLine';
import { preparationFields } from '../../../../../shared/itinerary/preparation';
import { idsIn } from '../../../../../shared/model/idsIn';
import type { ItineraryItem } from '../../../../../shared/model/itineraryItem';
import type { Mission } from '../../../../../shared/model/mission';
import { timesOfItem } from '../../../../../shared/model/timesOfItem';
import { wallTimeOf, partsOfWallTime } from '../../../../../shared/model/wallTime';
import { webAddress } from '../../../../../shared/text/webAddress';
import { resolveWallTime } from '../../../../../shared/time/resolveWallTime';

export type FileLanguage = 'fr' | 'en' | 'both';

/**
 * What no calendar carries, because it is not for its readers, or because whoever imports it decides: everything else of an
 * item comes back (docs/decisions/0173-what-a-calendar-carries.md).
 */
const left: ReadonlySet<string> = new Set([
  ...(
    'id revision changedAt sourceUid sourceVersion audience everyone groups delegates notes needsHead driver ' +
    'bookingReference'
  ).split(' '),
  ...preparationFields,
]);

/** The items of a mission that a calendar shows, each as a person would compare it with another, in no order of identifiers. */
export function comparableItems(mission: Mission, language: FileLanguage): string[] {
  return Object.values(mission.items)
    .filter((item) => !item.deleted && Object.keys(timesOfItem(item)).length > 0)
    .map((item) => described(item, mission, language))
    .sort();
}

/** Names instead of identifiers, every language that the file has, and no difference between empty and absent. */
function described(item: ItineraryItem, mission: Mission, language: FileLanguage): string {
  const facts: Record<string, unknown> = {
    ...inLanguage(item, language),
    ...startOf(item, mission),
    ...placeOf(item, mission, language),
    hostOrganisations: names(idsIn(item.hostOrganisations).map((id) => mission.organisations[id]?.name)),
    hostContacts: names(idsIn(item.hostContacts).map((id) => mission.people[id]?.familyName)),
    link: webAddress(item.link ?? ''),
  };
  const shown = Object.keys(facts).filter((name) => !left.has(name) && facts[name] !== '');
  return JSON.stringify(Object.fromEntries(shown.sort().map((name) => [name, facts[name]])));
}

function names(found: readonly (string | undefined)[]): readonly string[] {
  return found.map((name) => name ?? '').sort();
}

/** A day that begins at one o'clock, because clocks are set forward at its midnight, stands on the mission's clock. */
function startOf(item: ItineraryItem, mission: Mission): object {
  if (item.type !== 'session' || !item.allDay || !item.start || resolveWallTime(item.start).ok) return {};
  return { start: wallTimeOf({ local: partsOfWallTime(item.start).local, zone: mission.homeZone }) };
}

function placeOf(item: ItineraryItem, { venues, rooms }: Mission, language: FileLanguage): object {
  if (item.type !== 'session' && item.type !== 'stay') return {};
  const venue = item.venue && venues[item.venue];
  const room = item.room && rooms[item.room];
  const { nameFr = '', nameEn = '', address, city } = venue || {};
  return {
    ...(venue && { venue: [inLanguage({ nameFr, nameEn }, language), address, city] }),
    ...(room && { room: inLanguage({ nameFr: room.nameFr, nameEn: room.nameEn }, language) }),
  };
}

/** Of a file in one language both texts of an item are that one, or, where it is missing, the other. */
function inLanguage(owner: object, language: FileLanguage): Record<string, unknown> {
  const fields = new Map<string, unknown>(
    Object.entries(owner).map(([name, value]) => [name, typeof value === 'string' ? spaced(value) : value]),
  );
  const textOf = (name: string) => {
    const text = fields.get(name);
    return typeof text === 'string' ? text : '';
  };
  for (const name of Object.keys(owner).filter((field) => /(?:Fr|En)$/.test(field))) {
    const field = name.slice(0, -2);
    const [fr, en] = [textOf(`${field}Fr`), textOf(`${field}En`)];
    const [own, other] = language === 'fr' ? [fr, en] : [en, fr];
    fields.set(`${field}Fr`, language === 'both' ? fr : own || other);
    fields.set(`${field}En`, language === 'both' ? en : own || other);
  }
  return Object.fromEntries(fields);
}

/** An import has one kind of space: whatever else a source writes comes from copying, not from meaning. */
function spaced(text: string): string {
  return plainLine(text).replace(/\s+/g, ' ').trim();
}
