import type { Session } from '../model/itineraryItem';
import type { Mission } from '../model/mission';
import type { AgendaEvent } from './agendaFile';
import type { EventChange, EventDifference } from './agendaImportPlan';
import { eventTexts } from './eventTexts';
import { digestsOfItem } from './itemBase';
import { placeAfter, placeNames } from './itemPlace';
import type { PlaceGuess } from './placeOfLocation';
import { readSourceVersion, shortDigest, type EventField } from './sourceVersion';

/**
 * Where an event and the item that came from it differ, and whether that is because the item was changed here. A text that was
 * only translated here is no difference while the source says the same, nor is a place while the source writes the same.
 */
export function eventChanges(event: AgendaEvent, item: Session, place: PlaceGuess, mission: Mission): EventChange[] {
  const wasSaid = sameAsLastTime(event, item);
  const isOwn = changedHere(item);
  return differences(event, item, place, mission)
    .filter(({ field }) => !(wasSaid(field) && (field === 'place' || isTranslated(item, field))))
    .map((difference) => {
      // A cancellation is news that nobody can have anticipated: it is never waiting for an answer.
      const isNews = difference.field === 'status' && difference.after === 'cancelled';
      return { ...difference, isOwn: !isNews && isOwn(difference.field) };
    });
}

function differences(event: AgendaEvent, item: Session, place: PlaceGuess, mission: Mission): EventDifference[] {
  const found: EventDifference[] = [];
  const { title, description } = eventTexts(event);
  const { start, minutes, status } = item;
  if (start !== event.start || (item.allDay ?? false) !== event.isAllDay) {
    found.push({ field: 'start', before: start, after: event.start });
  }
  if (minutes !== event.minutes) found.push({ field: 'minutes', before: minutes, after: event.minutes });
  if (status !== event.status) found.push({ field: 'status', before: status, after: event.status });
  const titles = said(item.titleFr, item.titleEn);
  if (titles !== title) found.push({ field: 'title', before: titles, after: title });
  const descriptions = said(item.descriptionFr, item.descriptionEn);
  if (descriptions !== description) found.push({ field: 'description', before: descriptions, after: description });
  const before = placeNames(item, mission);
  const after = placeNames(placeAfter(item, place), mission);
  if (before.fr !== after.fr || before.en !== after.en) found.push({ field: 'place', before, after });
  return found;
}

function said(french = '', english = ''): string {
  return french === english ? french : [french, english].filter(Boolean).join(' / ');
}

function isTranslated({ titleFr, titleEn, descriptionFr, descriptionEn }: Session, field: EventField): boolean {
  if (field === 'title') return titleFr !== titleEn;
  return field === 'description' && descriptionFr !== descriptionEn;
}

/** Whether the source says of a field what it said at the last import; where that is not known, it may have changed. */
function sameAsLastTime(event: AgendaEvent, item: Session): (field: EventField) => boolean {
  const known = readSourceVersion(item.sourceVersion);
  const { title, description } = eventTexts(event);
  return (field) => {
    switch (field) {
      case 'title':
        return known?.fields?.title === shortDigest(title);
      case 'description':
        return known?.fields?.description === shortDigest(description);
      case 'place':
        return known?.location === shortDigest(event.location);
      default:
        return false;
    }
  };
}

/**
 * Whether a field was changed here since the import. Of items imported before each field was remembered, only those that
 * were never changed at all are known not to be.
 */
function changedHere(item: Session): (field: EventField) => boolean {
  const fields = readSourceVersion(item.sourceVersion)?.fields;
  if (!fields) return () => item.revision > 0;
  const now = digestsOfItem(item);
  return (field) => now[field] !== fields[field];
}
