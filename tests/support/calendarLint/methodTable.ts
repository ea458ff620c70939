/** What RFC 5546 section 3.2 asks of an event of each method. Without a method: RFC 5545 section 3.6.1. */
export interface MethodRule {
  readonly required: readonly string[];
  readonly forbidden: readonly string[];
  readonly statuses: readonly string[];
  /** One event of one UID in a file. */
  readonly isSingle: boolean;
}

/** Of our own files, whatever the method: SEQUENCE and DTSTAMP carry the updates. */
const always = ['UID', 'DTSTAMP', 'SEQUENCE'];
const shown = [...always, 'DTSTART', 'SUMMARY', 'STATUS'];

export const methodTable: Readonly<Record<string, MethodRule>> = {
  '': {
    required: shown,
    // An ORGANIZER announces a group event; without a method nobody answers to it.
    forbidden: ['ATTENDEE', 'ORGANIZER'],
    statuses: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'],
    isSingle: false,
  },
  PUBLISH: {
    required: [...shown, 'ORGANIZER'],
    forbidden: ['ATTENDEE'],
    statuses: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'],
    isSingle: false,
  },
  REQUEST: {
    required: [...shown, 'ORGANIZER', 'ATTENDEE'],
    forbidden: [],
    statuses: ['TENTATIVE', 'CONFIRMED'],
    isSingle: true,
  },
  CANCEL: {
    required: [...always, 'STATUS', 'ORGANIZER', 'ATTENDEE'],
    forbidden: ['VALARM'],
    statuses: ['CANCELLED'],
    isSingle: true,
  },
};
