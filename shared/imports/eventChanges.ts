import type { ItineraryItem } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { AgendaEvent } from './agendaFile';
import type { EventChange, EventDifference } from './agendaImportPlan';
import { carriedJourney } from './carriedJourney';
import type { EventTexts } from './eventTexts';
import { bothText, digestsOfItem } from './itemBase';
import { journeyNames, placeAfter, placeNames, placeOfItem, type PlaceNames } from './itemPlace';
import { itemSpan } from './itemSpan';
import type { PlaceGuess } from './placeOfLocation';
import { readSourceVersion, shortDigest, type EventField } from './sourceVersion';

/** An event as it was understood: its words, and where it is. */
export interface Understood {
  readonly event: AgendaEvent;
  readonly texts: EventTexts;
  readonly place: PlaceGuess;
}

/**
 * Where an event and the item that came from it differ, and whether that is because the item was changed here. A text that was
 * only translated here is no difference while the source says the same, nor is a place while the source writes the same.
 */
export function eventChanges(understood: Understood, item: ItineraryItem, mission: Mission): EventChange[] {
  const wasSaid = sameAsLastTime(understood, item);
  const isOwn = changedHere(item);
  return differences(understood, item, mission)
    .filter(({ field }) => !(wasSaid(field) && (field === 'place' || isTranslated(item, field))))
    .map((difference) => {
      // A cancellation is news that nobody can have anticipated: it is never waiting for an answer.
      const isNews = difference.field === 'status' && difference.after === 'cancelled';
      return { ...difference, isOwn: !isNews && isOwn(difference.field) };
    });
}

function differences({ event, texts, place }: Understood, item: ItineraryItem, mission: Mission): EventDifference[] {
  const found: EventDifference[] = [];
  const { titleFr, titleEn, descriptionFr, descriptionEn } = texts;
  const { start, minutes, allDay } = itemSpan(item);
  const { status } = item;
  if (start !== event.start || allDay !== event.isAllDay) {
    found.push({ field: 'start', before: start, after: event.start });
  }
  // What is due has no length, whatever a program has made of it.
  if (minutes !== event.minutes && item.type !== 'deadline') {
    found.push({ field: 'minutes', before: minutes, after: event.minutes });
  }
  if (status !== event.status) found.push({ field: 'status', before: status, after: event.status });
  const said = [
    { field: 'title', before: saidIn(item.titleFr, item.titleEn), after: saidIn(titleFr, titleEn) },
    {
      field: 'description',
      before: saidIn(item.descriptionFr, item.descriptionEn),
      after: saidIn(descriptionFr, descriptionEn),
    },
  ] as const;
  found.push(...said.filter(({ before, after }) => before !== after));
  const { before, after } = whereabouts(event, item, place, mission);
  if (before.fr !== after.fr || before.en !== after.en) found.push({ field: 'place', before, after });
  return found;
}

/** Where the item is, and where it would be. */
function whereabouts(
  event: AgendaEvent,
  item: ItineraryItem,
  place: PlaceGuess,
  mission: Mission,
): Readonly<Record<'before' | 'after', PlaceNames>> {
  const journey = item.type === 'leg' ? carriedJourney(event) : undefined;
  if (item.type === 'leg' && journey) return { before: journeyNames(item), after: journeyNames(journey) };
  const before = placeNames(placeOfItem(item), mission);
  const isPlaced = item.type === 'session' || item.type === 'stay';
  return { before, after: isPlaced ? placeNames(placeAfter(item, place), mission) : before };
}

function saidIn(french = '', english = ''): string {
  return french === english ? french : [french, english].filter(Boolean).join(' / ');
}

function isTranslated(item: ItineraryItem, field: EventField): boolean {
  const { titleFr, titleEn, descriptionFr, descriptionEn } = item;
  if (field === 'title') return titleFr !== titleEn;
  return field === 'description' && descriptionFr !== descriptionEn;
}

/** Whether the source says of a field what it said at the last import; where that is not known, it may have changed. */
function sameAsLastTime({ event, texts }: Understood, item: ItineraryItem): (field: EventField) => boolean {
  const known = readSourceVersion(item.sourceVersion);
  return (field) => {
    switch (field) {
      case 'title':
        return known?.fields?.title === shortDigest(bothText(texts.titleFr, texts.titleEn));
      case 'description':
        return known?.fields?.description === shortDigest(bothText(texts.descriptionFr, texts.descriptionEn));
      case 'place':
        return item.type !== 'leg' && known?.location === shortDigest(event.location);
      default:
        return false;
    }
  };
}

/**
 * Whether a field was changed here since the import. Of items imported before each field was remembered, only those that
 * were never changed at all are known not to be.
 */
function changedHere(item: ItineraryItem): (field: EventField) => boolean {
  const fields = readSourceVersion(item.sourceVersion)?.fields;
  if (!fields) return () => item.revision > 0;
  const now = digestsOfItem(item);
  return (field) => now[field] !== fields[field];
}
