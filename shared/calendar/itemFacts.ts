import { inLetterOrder } from '../text/inLetterOrder';
import { idsIn } from '../model/idsIn';
import type { ItineraryItem, Leg } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { Venue } from '../model/venue';
import { partsOfWallTime } from '../model/wallTime';
import { webAddress } from '../text/webAddress';
import { dueDayKind, isDueDay } from './dueDays';
import type { EventTimes } from './eventTimes';
import type { EventWords } from './eventWords';
import { factProperty, type FactName, type SpokenFactName } from './factProperty';
import type { JCalProperty } from './jCal';
import { plainLine } from './plainLine';
import { plainText } from './plainText';
import { venueOf } from './venueOf';

/** An event whose facts are asked for, as its recipient may have it. */
export interface FactsQuestion {
  readonly item: ItineraryItem;
  readonly times: EventTimes;
  /** Whether its times name the clocks on which they are. */
  readonly isZoned: boolean;
  readonly words: EventWords;
  /** The recipient's own booking reference, or empty. */
  readonly booking: string;
  /** The mission as the recipient may have it. */
  readonly view: Mission;
  readonly locales: readonly Locale[];
}

/**
 * What makes an event the same item again where it is imported (`carriedItem`), as far as its other properties do not say it
 * (docs/decisions/0180-what-comes-back-from-a-calendar.md). Nothing that its recipient may not read: all of it is in their view.
 */
export function itemFacts(question: FactsQuestion): readonly JCalProperty[] {
  const { item, booking, view } = question;
  const { titleFr, titleEn, descriptionFr, descriptionEn, bringFr, bringEn } = item;
  const properties: JCalProperty[] = [factProperty('kind', [kindOf(item)])];
  const say = (name: FactName, parts: readonly string[]) => {
    if (parts.some((part) => part !== '')) properties.push(factProperty(name, parts));
  };
  say('clocks', clocksOf(question));
  say('marks', marksOf(item));
  say('booking', [plainLine(booking)]);
  say('hosts', namesOf(idsIn(item.hostOrganisations).map((id) => view.organisations[id]?.name ?? '')));
  say('contacts', namesOf(idsIn(item.hostContacts).map((id) => nameOf(view.people[id]))));
  const spoken = [
    ...unlessSaid('title', { textFr: titleFr, textEn: titleEn }, question.words.summary, question),
    ...unlessSaid(
      'description',
      { textFr: descriptionFr, textEn: descriptionEn },
      question.words.description,
      question,
    ),
    ...inEach('place', question, (locale) => placeOf(question, locale)),
    ...inEach('journey', question, (locale) => (item.type === 'leg' ? journeyOf(item, question, locale) : [])),
    ...inEach('bring', question, (locale) => [lineIn({ textFr: bringFr, textEn: bringEn }, question, locale)]),
    ...inEach('dress', question, (locale) => [dressOf(item, question, locale)]),
  ];
  return [...properties, ...spoken];
}

type Bilingual = { readonly textFr?: string | undefined; readonly textEn?: string | undefined };

/** A fact in each language of the file, or in none: from one alone, a reader takes that the other was not asked for. */
function inEach(
  name: SpokenFactName,
  { locales }: FactsQuestion,
  partsIn: (locale: Locale) => readonly string[],
): readonly JCalProperty[] {
  const said = locales.map((locale) => ({ locale, parts: partsIn(locale) }));
  if (said.every(({ parts }) => parts.every((part) => part === ''))) return [];
  return said.map(({ locale, parts }) => factProperty(`${name}-${locale}`, parts));
}

/** A text where it is not, word for word, what the event's own property says. */
function unlessSaid(
  name: 'title' | 'description',
  text: Bilingual,
  shown: string,
  question: FactsQuestion,
): readonly JCalProperty[] {
  const plain = name === 'title' ? plainLine : plainText;
  const said = question.locales.map((locale) => plain(textIn(text, question, locale)));
  if (said.every((each) => each === shown)) return [];
  return question.locales.map((locale, index) => factProperty(`${name}-${locale}`, [said[index] ?? '']));
}

/** In a file of both languages each says its own, also where it is missing; in a file of one, what stands in its place. */
function textIn(text: Bilingual, { locales }: FactsQuestion, locale: Locale): string {
  if (locales.length === 1) return translatedText(text, 'text', locale).text;
  return (locale === 'fr' ? text.textFr : text.textEn) ?? '';
}

function lineIn(text: Bilingual, question: FactsQuestion, locale: Locale): string {
  return plainLine(textIn(text, question, locale));
}

/** Of a leg its means of transport. */
function kindOf(item: ItineraryItem): string {
  if (isDueDay(item)) return dueDayKind;
  if (item.type === 'session') return item.kind;
  return item.type === 'leg' ? item.mode : item.type;
}

/** On which clocks the item starts and ends, where its times do not say so: in UTC, and of whole days. */
function clocksOf({ item, times, isZoned }: FactsQuestion): readonly string[] {
  if (isZoned) return [];
  if (times.kind === 'timed') return [times.start.zone, ...(times.end ? [times.end.zone] : [])];
  return item.type === 'session' && item.start !== undefined ? [partsOfWallTime(item.start).zone] : [];
}

function marksOf(item: ItineraryItem): readonly string[] {
  if (item.type === 'session') return [...(item.isJoint ? ['joint'] : []), ...(item.purpose ? [item.purpose] : [])];
  return item.type === 'deadline' && item.isDone ? ['done'] : [];
}

function namesOf(names: readonly string[]): readonly string[] {
  const known = names.map(plainLine).filter((name) => name !== '');
  return inLetterOrder(known, String);
}

function nameOf(person: Mission['people'][keyof Mission['people']] | undefined): string {
  return person ? `${person.givenName} ${person.familyName}` : '';
}

/** Table, room, venue, address, city, and the venue's page where the event leads there. */
function placeOf(question: FactsQuestion, locale: Locale): readonly string[] {
  const { item, view } = question;
  if (item.type !== 'session' && item.type !== 'stay') return [];
  const venue = venueOf(item, view);
  const room = item.room && view.rooms[item.room];
  return [
    plainLine((item.type === 'session' && item.table) || ''),
    room ? lineIn({ textFr: room.nameFr, textEn: room.nameEn }, question, locale) : '',
    venue ? lineIn({ textFr: venue.nameFr, textEn: venue.nameEn }, question, locale) : '',
    ...[venue?.address, venue?.city].map((text) => plainLine(text ?? '')),
    pageOf(item, venue),
  ];
}

function pageOf({ link = '' }: ItineraryItem, venue: Venue | undefined): string {
  return webAddress(link) === undefined ? (webAddress(venue?.website ?? '') ?? '') : '';
}

/** Origin and its code, destination and its code, carrier, number. */
function journeyOf(leg: Leg, question: FactsQuestion, locale: Locale): readonly string[] {
  const { originFr, originEn, originCode, destinationFr, destinationEn, destinationCode, carrier, number } = leg;
  return [
    lineIn({ textFr: originFr, textEn: originEn }, question, locale),
    plainLine(originCode ?? ''),
    lineIn({ textFr: destinationFr, textEn: destinationEn }, question, locale),
    plainLine(destinationCode ?? ''),
    plainLine(carrier ?? ''),
    plainLine(number ?? ''),
  ];
}

function dressOf(item: ItineraryItem, question: FactsQuestion, locale: Locale): string {
  return item.type === 'session' ? lineIn({ textFr: item.dressFr, textEn: item.dressEn }, question, locale) : '';
}
