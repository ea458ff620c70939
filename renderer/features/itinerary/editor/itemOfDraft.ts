import type { NewItem } from '../../../../shared/commands/frame/newItem';
import type { PreparationField } from '../../../../shared/itinerary/preparation';
import { assertNever } from '../../../../shared/model/assertNever';
import { failure, success, type Result } from '../../../../shared/model/result';
import { setOfIds } from '../../../../shared/model/setOfIds';
import type { WallTime } from '../../../../shared/model/wallTime';
import { isDriven } from './isDriven';
import { instantOf } from '../../../../shared/time/instantOf';
import type { DraftProblem } from './draftProblem';
import { draftTime } from './draftTime';
import type { ItemDraft, TimeDraft } from './itemDraft';

const minutesPerDay = 1440;

/** The item that a form describes, or everything that still keeps it from being one. */
export function itemOfDraft(draft: ItemDraft): Result<NewItem, readonly DraftProblem[]> {
  const problems: DraftProblem[] = [];
  if (!isFilled(draft.titleFr) && !isFilled(draft.titleEn)) problems.push({ field: 'title', code: 'missing' });
  const built = bodyOf(draft, problems);
  return built && problems.length === 0 ? success(built) : failure(problems);
}

function bodyOf(draft: ItemDraft, problems: DraftProblem[]): NewItem | null {
  switch (draft.type) {
    case 'session':
      return session(draft, problems);
    case 'leg':
      return leg(draft, problems);
    case 'stay':
      return stay(draft, problems);
    case 'deadline':
      return deadline(draft, problems);
    default:
      return assertNever(draft.type);
  }
}

function session(draft: ItemDraft, problems: DraftProblem[]): NewItem | null {
  const start = optionalTime(draft, problems);
  const { isAllDay, minutes } = draft;
  if (minutes === null && !isAllDay) problems.push({ field: 'minutes', code: 'missing' });
  const days = Math.max(1, Math.round((minutes ?? 0) / minutesPerDay));
  return {
    type: 'session',
    ...common(draft),
    ...place(draft),
    kind: draft.kind,
    ...(start && { start }),
    minutes: isAllDay ? days * minutesPerDay : (minutes ?? 0),
    ...(isAllDay && start && { allDay: true }),
    ...optional({ table: draft.table, dressFr: draft.dressFr, dressEn: draft.dressEn }),
    ...(draft.purpose !== null && { purpose: draft.purpose }),
    ...optional(preparation(draft)),
    ...(draft.isJoint && { isJoint: true }),
    ...(draft.needsHead && { needsHead: true }),
  };
}

function preparation(draft: ItemDraft): Record<PreparationField, string> {
  const { objectivesFr, objectivesEn, talkingPointsFr, talkingPointsEn, documentsFr, documentsEn } = draft;
  return { objectivesFr, objectivesEn, talkingPointsFr, talkingPointsEn, documentsFr, documentsEn };
}

/** A session without a date waits for one; whole days begin at midnight. */
function optionalTime({ start, isAllDay }: ItemDraft, problems: DraftProblem[]): WallTime | null {
  if (start.date === null && start.time === null) return null;
  return timeOf(
    'start',
    isAllDay ? { ...start, time: '00:00', occurrence: start.occurrence ?? 'first' } : start,
    problems,
  );
}

function leg(draft: ItemDraft, problems: DraftProblem[]): NewItem | null {
  const times = bothTimes(draft, problems);
  if (!isFilled(draft.originFr) && !isFilled(draft.originEn)) problems.push({ field: 'origin', code: 'missing' });
  if (!isFilled(draft.destinationFr) && !isFilled(draft.destinationEn)) {
    problems.push({ field: 'destination', code: 'missing' });
  }
  if (!times) return null;
  const { originFr, originEn, destinationFr, destinationEn } = draft;
  return {
    type: 'leg',
    ...common(draft),
    mode: draft.mode,
    originFr: originFr.trim(),
    originEn: originEn.trim(),
    destinationFr: destinationFr.trim(),
    destinationEn: destinationEn.trim(),
    departure: times.start,
    arrival: times.end,
    ...(isDriven(draft.mode) && draft.driver !== null && { driver: draft.driver }),
    ...optional({
      carrier: draft.carrier,
      number: draft.number,
      bookingReference: draft.bookingReference,
      originCode: draft.originCode,
      destinationCode: draft.destinationCode,
    }),
  };
}

function stay(draft: ItemDraft, problems: DraftProblem[]): NewItem | null {
  const times = bothTimes(draft, problems);
  if (!times) return null;
  return {
    type: 'stay',
    ...common(draft),
    ...place(draft),
    checkIn: times.start,
    checkOut: times.end,
    ...optional({ bookingReference: draft.bookingReference }),
  };
}

function deadline(draft: ItemDraft, problems: DraftProblem[]): NewItem | null {
  const due = timeOf('start', draft.start, problems);
  return due && { type: 'deadline', ...common(draft), due, isDone: draft.isDone };
}

/** Compared by instant: a leg westward may well land "before" it left. */
function bothTimes(draft: ItemDraft, problems: DraftProblem[]): { start: WallTime; end: WallTime } | null {
  const start = timeOf('start', draft.start, problems);
  const end = timeOf('end', draft.end, problems);
  if (!start || !end) return null;
  if (instantOf(end) < instantOf(start)) problems.push({ field: 'end', code: 'ends-before-it-starts' });
  return { start, end };
}

function timeOf(field: 'start' | 'end', written: TimeDraft, problems: DraftProblem[]): WallTime | null {
  const time = draftTime(written);
  if (time.ok) return time.value;
  problems.push({ field, code: time.error.code });
  return null;
}

function common(draft: ItemDraft) {
  return {
    titleFr: draft.titleFr.trim(),
    titleEn: draft.titleEn.trim(),
    ...optional({
      descriptionFr: draft.descriptionFr,
      descriptionEn: draft.descriptionEn,
      bringFr: draft.bringFr,
      bringEn: draft.bringEn,
      link: draft.link,
      notes: draft.notes,
    }),
    status: draft.status,
    audience: draft.audience,
    everyone: draft.everyone,
    groups: setOfIds(draft.groups),
    delegates: setOfIds(draft.delegates),
    hostOrganisations: setOfIds(draft.hostOrganisations),
    hostContacts: setOfIds(draft.hostContacts),
  };
}

function place({ venue, room }: ItemDraft) {
  return { ...(venue !== null && { venue }), ...(venue !== null && room !== null && { room }) };
}

function optional<Field extends string>(texts: Record<Field, string>): Partial<Record<Field, string>> {
  const filled = Object.entries<string>(texts).filter(([, text]) => isFilled(text));
  return Object.fromEntries(filled.map(([field, text]) => [field, text.trim()])) as Partial<Record<Field, string>>;
}

function isFilled(text: string): boolean {
  return text.trim() !== '';
}
