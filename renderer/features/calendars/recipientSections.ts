import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';

type Kind = CalendarRecipient['kind'];

interface Section {
  readonly id: 'mission' | 'groups' | 'people' | 'organisations' | 'hosts' | 'venues';
  readonly kinds: readonly Kind[];
  /** Folded until it is asked for: long, and written now and then. */
  readonly isFolded: boolean;
}

/** How the list of recipients is divided, from what is written every day to what is written now and then. */
export const recipientSections: readonly Section[] = [
  { id: 'mission', kinds: ['mission', 'coordinators', 'public'], isFolded: false },
  { id: 'groups', kinds: ['group'], isFolded: false },
  { id: 'people', kinds: ['delegate'], isFolded: false },
  { id: 'organisations', kinds: ['organisation'], isFolded: true },
  { id: 'hosts', kinds: ['host'], isFolded: true },
  { id: 'venues', kinds: ['venue'], isFolded: true },
];
