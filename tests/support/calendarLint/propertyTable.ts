import type { ValueType } from './valueTypes';

/** What a property may be: RFC 5545 section 3.7 and 3.8, RFC 7986 section 5. */
export interface PropertyRule {
  /** The first is what it is where VALUE does not say. */
  readonly types: readonly [ValueType, ...ValueType[]];
  readonly parameters?: readonly string[];
  readonly isMany?: true;
  /** RFC 7986 asks for VALUE although there is only one type. */
  readonly mustSayType?: true;
  readonly oneOf?: readonly string[];
}

const words = ['LANGUAGE', 'ALTREP'];
const text: PropertyRule = { types: ['text'], parameters: words };
const texts: PropertyRule = { types: ['text'], parameters: words, isMany: true };
const time: PropertyRule = { types: ['date-time', 'date'], parameters: ['TZID'] };
const utc: PropertyRule = { types: ['date-time'] };
const integer: PropertyRule = { types: ['integer'] };
const person = ['CN', 'DIR', 'SENT-BY', 'LANGUAGE', 'EMAIL'];
const guest = [...person, 'CUTYPE', 'MEMBER', 'ROLE', 'PARTSTAT', 'RSVP', 'DELEGATED-TO', 'DELEGATED-FROM'];

export const calendarProperties: Readonly<Record<string, PropertyRule>> = {
  VERSION: { types: ['text'], oneOf: ['2.0'] },
  PRODID: { types: ['text'] },
  CALSCALE: { types: ['text'], oneOf: ['GREGORIAN'] },
  METHOD: { types: ['text'], oneOf: ['PUBLISH', 'REQUEST', 'CANCEL'] },
  NAME: texts,
  DESCRIPTION: texts,
  UID: { types: ['text'] },
  'LAST-MODIFIED': utc,
  URL: { types: ['uri'] },
  CATEGORIES: { types: ['texts'], parameters: ['LANGUAGE'], isMany: true },
  'REFRESH-INTERVAL': { types: ['duration'], mustSayType: true },
  SOURCE: { types: ['uri'], mustSayType: true },
  COLOR: { types: ['text'] },
};

export const eventProperties: Readonly<Record<string, PropertyRule>> = {
  UID: { types: ['text'] },
  DTSTAMP: utc,
  CREATED: utc,
  'LAST-MODIFIED': utc,
  DTSTART: time,
  DTEND: time,
  SEQUENCE: integer,
  PRIORITY: integer,
  SUMMARY: text,
  LOCATION: text,
  DESCRIPTION: text,
  COMMENT: texts,
  CONTACT: texts,
  CATEGORIES: { types: ['texts'], parameters: ['LANGUAGE'], isMany: true },
  RESOURCES: { types: ['texts'], parameters: words, isMany: true },
  'RELATED-TO': { types: ['text'], parameters: ['RELTYPE'], isMany: true },
  STATUS: { types: ['text'], oneOf: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'] },
  TRANSP: { types: ['text'], oneOf: ['OPAQUE', 'TRANSPARENT'] },
  CLASS: { types: ['text'], oneOf: ['PUBLIC', 'PRIVATE', 'CONFIDENTIAL'] },
  GEO: { types: ['geo'] },
  URL: { types: ['uri'] },
  ATTACH: { types: ['uri'], parameters: ['FMTTYPE'], isMany: true },
  COLOR: { types: ['text'] },
  CONFERENCE: {
    types: ['uri'],
    parameters: ['FEATURE', 'LABEL', 'LANGUAGE'],
    isMany: true,
    mustSayType: true,
  },
  IMAGE: { types: ['uri'], parameters: ['FMTTYPE', 'ALTREP', 'DISPLAY'], isMany: true, mustSayType: true },
  ORGANIZER: { types: ['cal-address'], parameters: person },
  ATTENDEE: { types: ['cal-address'], parameters: guest, isMany: true },
};

export const alarmProperties: Readonly<Record<string, PropertyRule>> = {
  ACTION: { types: ['text'], oneOf: ['DISPLAY', 'AUDIO', 'EMAIL'] },
  TRIGGER: { types: ['duration', 'date-time'], parameters: ['RELATED'] },
  DESCRIPTION: text,
  SUMMARY: text,
  DURATION: { types: ['duration'] },
  REPEAT: integer,
  ATTACH: { types: ['uri'], parameters: ['FMTTYPE'], isMany: true },
  ATTENDEE: { types: ['cal-address'], parameters: guest, isMany: true },
  UID: { types: ['text'] },
};

export const zoneProperties: Readonly<Record<string, PropertyRule>> = {
  TZID: { types: ['text'] },
  'LAST-MODIFIED': utc,
  TZURL: { types: ['uri'] },
};

export const observanceProperties: Readonly<Record<string, PropertyRule>> = {
  DTSTART: { types: ['date-time'] },
  TZOFFSETFROM: { types: ['utc-offset'] },
  TZOFFSETTO: { types: ['utc-offset'] },
  TZNAME: { types: ['text'], parameters: ['LANGUAGE'], isMany: true },
  RRULE: { types: ['recur'] },
  COMMENT: texts,
};
