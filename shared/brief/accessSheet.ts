import type { CountNeeds } from '../delegation/needCounts';
import { accessListOf } from '../itinerary/accessListOf';
import { visitorsOf, type Visitor } from '../itinerary/visitorsOf';
import { needKinds } from '../model/careNeeds';
import type { ItemId } from '../model/identifier';
import type { TranslatedText } from '../model/translatedText';
import type { Venue } from '../model/venue';
import type { BriefContext } from './briefContext';
import { coordinationContact } from './coordinationContact';
import { roleName } from './directorySection';
import type { Fact } from './fact';
import { fullName } from './fullName';
import { joined } from './joined';
import { needsOnPaper, type NeedsOnPaper } from './needsOnPaper';
import { longDay } from './paperDay';
import { phoneLink } from './phoneLink';
import { said } from './said';
import type { SheetFrame } from './sheetFrame';
import { sheetHeads } from './sheetHeads';
import { unbroken } from './unbroken';
import { whenOnPaper } from './whenOnPaper';

/** The list of visitors that a host wants before a visit. */
export interface AccessSheet extends SheetFrame {
  readonly heading: string;
  readonly visit: TranslatedText;
  /** How many people, and by when the list was wanted. */
  readonly lede: string;
  readonly facts: readonly Fact[];
  readonly labels: Readonly<Record<'number' | 'familyName' | 'givenName' | 'organisation' | 'role', string>>;
  readonly visitors: readonly AccessRow[];
  /** How many of them have which diet or access need, never who. */
  readonly needs: readonly NeedsOnPaper[];
  readonly needLabels: Readonly<Record<'title' | 'kind' | 'need' | 'people', string>>;
  /** In place of visitors where nobody is entered. */
  readonly nobody: string;
}

interface AccessRow {
  readonly id: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly organisation: string;
  readonly role: string;
}

/**
 * The list of one visit; absent where no host wants one, or may not know of the visit.
 *
 * @param context with the mission as hosts may have it
 * @param count over the mission as coordinators have it
 */
export function accessSheet(visit: ItemId, context: BriefContext, count: CountNeeds): AccessSheet | undefined {
  const { mission, locale, t } = context;
  const item = mission.items[visit];
  const list = item && accessListOf(item, mission);
  if (!list) return undefined;
  const visitors = visitorsOf(mission, list.visit);
  const heading = t('access.title');
  const name = said(list.visit, 'title', locale);
  return {
    ...sheetHeads({ id: `access-${visit}`, heading, name: name.text, readers: 'hosts' }, context),
    heading,
    visit: name,
    lede: joined([t('people', { count: visitors.length }), t('access.due', { day: longDay(list.due, locale) })], ' · '),
    facts: [
      { icon: 'clock', text: whenOnPaper(list.visit, context), locale },
      { icon: 'place', text: placeOf(list.venue, context), locale },
      ...callFact(context),
    ],
    labels: {
      number: t('access.number'),
      familyName: t('access.familyName'),
      givenName: t('access.givenName'),
      organisation: t('access.organisation'),
      role: t('access.role'),
    },
    needs: needKinds.flatMap((kind) => {
      const counted = count(kind, visit);
      return counted ? [needsOnPaper(counted, context)] : [];
    }),
    needLabels: {
      title: t('needs.title'),
      kind: t('needs.kind'),
      need: t('needs.need'),
      people: t('needs.people'),
    },
    visitors: visitors.map((visitor) => rowOf(visitor, context)),
    nobody: t('access.nobody'),
  };
}

function placeOf(venue: Venue, { locale }: BriefContext): string {
  return joined([said(venue, 'name', locale).text, venue.address, venue.city], ', ');
}

function callFact({ mission, locale, t }: BriefContext): readonly Fact[] {
  const contact = coordinationContact(mission, locale);
  if (!contact) return [];
  const href = phoneLink(contact.phone);
  const text = t('access.call', { name: fullName(contact.person), phone: unbroken(contact.phone) });
  return [{ icon: 'phone', text, locale, ...(href && { href }) }];
}

function rowOf({ person, organisation, role }: Visitor, context: BriefContext): AccessRow {
  const { id, familyName, givenName } = person;
  return { id, familyName, givenName, organisation, role: roleName(role, context) || context.t('access.member') };
}
