import { indexMission } from '../itinerary/indexMission';
import type { BriefContext } from './briefContext';
import { coordinationContact } from './coordinationContact';
import { delegationOf } from './delegationOf';
import { roleName } from './directorySection';
import { emergencyNumber } from './emergencyNumber';
import { fullName } from './fullName';
import { phoneLink } from './phoneLink';
import { said } from './said';
import type { SectionHead } from './sectionHead';
import { unbroken } from './unbroken';

export interface ContactSection extends SectionHead {
  readonly kind: 'contacts';
  /** At most three numbers, large. */
  readonly numbers: readonly ContactNumber[];
  readonly people: readonly ContactRow[];
  readonly labels: Readonly<Record<'people' | 'name' | 'role' | 'phone' | 'email', string>>;
}

export interface ContactNumber {
  readonly label: string;
  readonly number: string;
  readonly href?: string;
  readonly whose: string;
  readonly isEmergency: boolean;
}

interface ContactRow {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly phone: string;
  readonly href?: string;
  readonly email: string;
}

/** Whom to call: the emergency number, the coordination, the lodging; then everyone in charge. Absent where nobody is. */
export function contactSection(context: BriefContext): ContactSection | undefined {
  const { locale, t } = context;
  const numbers = contactNumbers(context);
  const people = peopleInCharge(context);
  if (numbers.length + people.length === 0) return undefined;
  return {
    kind: 'contacts',
    id: `${locale}-contacts`,
    title: t('contacts.title'),
    entry: t('contacts.entry'),
    running: t('contents.onSite'),
    page: `${locale}-on-site`,
    numbers,
    people,
    labels: {
      people: t('contacts.people'),
      name: t('contacts.name'),
      role: t('contacts.role'),
      phone: t('contacts.phone'),
      email: t('contacts.email'),
    },
  };
}

/** The numbers to find at a glance, on the page of contacts and on the back of the pocket itinerary. */
export function contactNumbers(context: BriefContext): readonly ContactNumber[] {
  const { mission, locale, t } = context;
  const emergency = emergencyNumber(mission);
  const coordination = coordinationContact(mission, locale);
  const lodging = lodgingVenue(context);
  return [
    ...(emergency ? [numberOf(t('contacts.emergency'), emergency, t('contacts.emergencyWhat'), true)] : []),
    ...(coordination ? [numberOf(t('contacts.coordination'), coordination.phone, fullName(coordination.person))] : []),
    ...(lodging?.phone ? [numberOf(t('contacts.lodging'), lodging.phone, said(lodging, 'name', locale).text)] : []),
  ];
}

function numberOf(label: string, phone: string, whose: string, isEmergency = false): ContactNumber {
  const href = phoneLink(phone);
  return { label, number: unbroken(phone), whose, isEmergency, ...(href && { href }) };
}

function lodgingVenue({ mission }: BriefContext) {
  const stay = indexMission(mission).entries.find(({ item }) => item.type === 'stay' && item.venue !== undefined)?.item;
  return stay?.type === 'stay' && stay.venue !== undefined ? mission.venues[stay.venue] : undefined;
}

function peopleInCharge(context: BriefContext): readonly ContactRow[] {
  return delegationOf(context.mission, context.locale)
    .filter(({ delegate }) => delegate.role !== 'member')
    .map(({ delegate, person }) => {
      const href = phoneLink(person.workPhone ?? '');
      return {
        id: person.id,
        name: fullName(person),
        role: roleName(delegate.role, context),
        phone: unbroken(person.workPhone ?? ''),
        ...(href && { href }),
        email: person.email ?? '',
      };
    });
}
