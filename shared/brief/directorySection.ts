import type { DelegateRole } from '../model/delegate';
import type { TranslatedText } from '../model/translatedText';
import type { BriefContext } from './briefContext';
import { capitalised } from './capitalised';
import { delegationOf, organisationsWhere, type Member } from './delegationOf';
import { fullName } from './fullName';
import { phoneLink } from './phoneLink';
import type { PrintedPicture } from './printedPicture';
import { said } from './said';
import type { SectionHead } from './sectionHead';
import { unbroken } from './unbroken';

export interface DirectorySection extends SectionHead {
  readonly kind: 'directory';
  readonly lede: string;
  readonly people: readonly DirectoryEntry[];
}

/** A person as a directory prints them. Never a private telephone: the projection has none. */
export interface DirectoryEntry {
  readonly id: string;
  readonly initials: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly jobTitle: TranslatedText;
  /** Part in the delegation, where it is more than being a member. */
  readonly role: string;
  readonly isHead: boolean;
  readonly organisation: string;
  readonly phone?: { readonly text: string; readonly href?: string };
  readonly email?: string;
  readonly photo?: PrintedPicture;
}

export function directorySection(context: BriefContext): DirectorySection | undefined {
  const { mission, locale, t } = context;
  const members = delegationOf(mission, locale);
  const first = members[0]?.person;
  const last = members.at(-1)?.person;
  if (!first || !last) return undefined;
  const people = capitalised(t('people', { count: members.length }));
  const organisations = t('organisations', { count: organisationsWhere(mission, false, locale).length });
  return {
    kind: 'directory',
    id: `${locale}-directory`,
    title: t('directory.title'),
    entry: t('directory.entry'),
    running: t('directory.running', { first: sortName(first), last: sortName(last) }),
    lede: t('directory.lede', { people, organisations }),
    people: members.map((member) => memberEntry(member, context)),
  };
}

/** Nothing for members: it is what a delegate is unless something else is said. */
export function roleName(role: DelegateRole, { t }: BriefContext): string {
  return role === 'member' ? '' : t(`directory.roles.${role}`);
}

function sortName({ familyName, givenName }: Member['person']): string {
  const name = familyName || givenName;
  return name.length > 24 ? `${Array.from(name).slice(0, 23).join('')}…` : name;
}

function memberEntry({ delegate, person }: Member, context: BriefContext): DirectoryEntry {
  return { ...personEntry(person, context), role: roleName(delegate.role, context), isHead: delegate.role === 'head' };
}

/** Anyone's entry: a delegate's, or a host's contact. */
export function personEntry(person: Member['person'], { mission, locale, t }: BriefContext): DirectoryEntry {
  const { id, givenName, familyName, organisation, workPhone, email, photo } = person;
  const href = workPhone === undefined ? undefined : phoneLink(workPhone);
  return {
    id,
    initials: initialsOf(givenName, familyName),
    givenName,
    familyName,
    jobTitle: said(person, 'jobTitle', locale),
    role: '',
    isHead: false,
    organisation: (organisation && mission.organisations[organisation]?.name) ?? '',
    ...(workPhone && { phone: { text: unbroken(workPhone), ...(href && { href }) } }),
    ...(email && { email }),
    ...(photo && { photo: { address: photo, description: t('directory.photoOf', { name: fullName(person) }) } }),
  };
}

/** First letters of given and family name; anything else a name may begin with (an emoji, a quote) is left out. */
function initialsOf(...names: readonly string[]): string {
  return names.map((name) => /\p{L}/u.exec(name)?.[0]?.toUpperCase() ?? '').join('');
}
