import { countryName } from '../i18n/countryName';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import type { Person } from '../model/person';
import type { Picture } from '../model/picture';
import { escapedText } from '../text/escapedText';
import { foldLine } from '../text/foldLine';
import type { SharedCollection } from './sharedFields';

export interface CardChoices {
  readonly table: SharedCollection;
  readonly of: readonly string[];
  readonly audience: 'coordinators' | 'delegation';
  /** Of the names of countries. */
  readonly locale: Locale;
}

/**
 * People or organisations as contacts that address books read: vCard 3.0 (RFC 2426). Only what a card on paper would say;
 * diets, documents, emergency contacts, tags and notes have no line here, whoever it is for.
 */
export function contactCards(
  mission: Pick<Mission, SharedCollection>,
  { table, of, audience, locale }: CardChoices,
): string {
  const wanted = new Set(of);
  const chosen = <T extends Person | Organisation>(records: Readonly<Record<string, T>>): readonly T[] =>
    Object.values(records).filter(({ id, deleted }) => wanted.has(id) && !deleted);
  const cards =
    table === 'organisations'
      ? chosen(mission.organisations).map((organisation) => organisationLines(organisation, locale))
      : chosen(mission.people).map((person) => {
          const at = person.organisation && mission.organisations[person.organisation];
          return personLines(person, at && !at.deleted ? at : undefined, { audience, locale });
        });
  return cards.map((lines) => `${['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].join('\r\n')}\r\n`).join('');
}

function personLines(
  person: Person,
  organisation: Organisation | undefined,
  { audience, locale }: Pick<CardChoices, 'audience' | 'locale'>,
): readonly string[] {
  const { givenName, familyName } = person;
  return [
    line('N', familyName, givenName, '', '', ''),
    line('FN', `${givenName} ${familyName}`.trim()),
    ...filled('ORG', organisation?.name),
    ...filled('TITLE;LANGUAGE=fr', person.jobTitleFr),
    ...filled('TITLE;LANGUAGE=en', person.jobTitleEn),
    ...filled('EMAIL;TYPE=INTERNET,WORK', person.email),
    ...filled('TEL;TYPE=WORK,VOICE', person.workPhone),
    ...(audience === 'coordinators' ? filled('TEL;TYPE=CELL,VOICE', person.mobilePhone) : []),
    ...placeLines(organisation, locale),
    ...pictureLines(person.photo),
    line('LANG', person.language),
  ];
}

function organisationLines(organisation: Organisation, locale: Locale): readonly string[] {
  const { name, email, phone } = organisation;
  // By the last line Apple shows it as a company, and gives it no family name.
  return [
    line('N', '', '', '', '', ''),
    line('FN', name),
    line('ORG', name),
    ...filled('EMAIL;TYPE=INTERNET,WORK', email),
    ...filled('TEL;TYPE=WORK,VOICE', phone),
    ...placeLines(organisation, locale),
    ...pictureLines(organisation.logo),
    'X-ABSHOWAS:COMPANY',
  ];
}

function placeLines(organisation: Organisation | undefined, locale: Locale): readonly string[] {
  if (!organisation) return [];
  const { city = '', country = '', website } = organisation;
  const isSomewhere = `${city}${country}`.trim() !== '';
  return [
    ...(isSomewhere ? [line('ADR;TYPE=WORK', '', '', '', city, '', '', countryName(country, locale))] : []),
    ...filled('URL;TYPE=WORK', website),
  ];
}

/** What the card stands for, in the card itself (RFC 2426, 3.1.4); address books show a company by its photo too. */
function pictureLines(picture: Picture | undefined): readonly string[] {
  const [, type = '', digits = ''] = /^data:image\/(\w+);base64,(.*)$/.exec(picture ?? '') ?? [];
  return digits === '' ? [] : [foldLine(`PHOTO;ENCODING=b;TYPE=${type.toUpperCase()}:${digits}`)];
}

function filled(head: string, value: string | undefined): readonly string[] {
  return value?.trim() ? [line(head, value)] : [];
}

function line(head: string, ...parts: readonly string[]): string {
  return foldLine(`${head}:${parts.map((part) => escapedText(plain(part))).join(';')}`);
}

/** One kind of line end, which is escaped then: another would end the line of the card. Other controls make a file unreadable. */
function plain(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ');
}
