import type { Locale } from '../model/locale';
import type { PictureField } from '../model/picture';
import type { ContactCard, ContactProperty } from './contactCard';
import type { DelegateField } from './delegateField';
import type { LeftOutKind } from './leftOut';
import type { CardPicture } from './rowPicture';

/** The columns that contacts become, in this order. */
export const contactFields = [
  'givenName',
  'familyName',
  'fullName',
  'organisation',
  'jobTitleFr',
  'jobTitleEn',
  'email',
  'workPhone',
  'mobilePhone',
  'language',
  'organisationCity',
  'organisationCountry',
  'organisationWebsite',
  'organisationEmail',
  'organisationPhone',
] as const satisfies readonly DelegateField[];
export type ContactField = (typeof contactFields)[number];

export interface ContactRow {
  readonly values: Readonly<Partial<Record<ContactField, string>>>;
  readonly leftOut: readonly LeftOutKind[];
  /** The face of a person, or the logo of what the card stands for, where it stands in the card. */
  readonly picture?: Pick<CardPicture, 'field' | 'data'>;
}

const mobiles = ['cell', 'mobile', 'iphone', 'x-mobile'];
const noVoices = ['fax', 'pager', 'modem', 'bbs', 'video', 'textphone'];
const photos = new Set(['PHOTO', 'LOGO', 'SOUND']);
const birthdays = new Set([
  'BDAY',
  'ANNIVERSARY',
  'X-ANNIVERSARY',
  'X-ABDATE',
  'BIRTHPLACE',
  'DEATHDATE',
  'DEATHPLACE',
]);
/** What a file says of itself, or once more in other words. */
const ownAffairs =
  /^(?:VERSION|PRODID|REV|UID|SOURCE|KIND|NAME|PROFILE|MAILER|CLASS|SORT-STRING|LABEL|N|FN|CLIENTPIDMAP|X-AB(?:LABEL|ADR|UID|SHOWAS)|X-MS-OL-.*|X-PHONETIC-.*|X-ADDRESSBOOKSERVER-.*)$/;

/**
 * What of a contact a list of delegates has columns for. Work comes before what is not labelled; what is labelled as home
 * is left out, as the model keeps nobody's home. A group of contacts is nobody: undefined.
 *
 * @param language of a job title that does not say its own
 */
export function contactRow({ properties, unreadable }: ContactCard, language: Locale): ContactRow | undefined {
  if (kindOf(properties) === 'group') return undefined;
  const chosen = new Map<ContactProperty, readonly FieldValue[]>();
  const takenFields = new Set<ContactField>();
  for (const property of byPreference(properties)) {
    const fields = fieldsOf(property, language).filter(([, value]) => value !== '');
    if (isHome(property) || fields.length === 0 || fields.some(([field]) => takenFields.has(field))) continue;
    for (const [field] of fields) takenFields.add(field);
    chosen.set(property, fields);
  }
  const pictured = picturedBy(properties);
  const leftOut = properties.flatMap((property) =>
    chosen.has(property) || property === pictured ? [] : leftOutKindOf(property),
  );
  const values = namesOf(Object.fromEntries([...chosen.values()].flat()), properties);
  return {
    values,
    leftOut: [...leftOut, ...Array.from({ length: unreadable }, () => 'unreadable' as const)],
    ...(pictured?.picture && { picture: { field: pictureFieldOf(properties), data: pictured.picture } }),
  };
}

/** A face in `PHOTO`; programs write the logo of a company there too. */
function picturedBy(properties: readonly ContactProperty[]): ContactProperty | undefined {
  const names = pictureFieldOf(properties) === 'logo' ? ['LOGO', 'PHOTO'] : ['PHOTO'];
  return names
    .map((name) => properties.find((property) => property.name === name && Boolean(property.picture)))
    .find((property) => property !== undefined);
}

function pictureFieldOf(properties: readonly ContactProperty[]): PictureField {
  return kindOf(properties) === 'org' ? 'logo' : 'photo';
}

type Values = Partial<Record<ContactField, string>>;
type FieldValue = readonly [ContactField, string];

/** The whole name only where its parts are not given; a card that stands for an organisation names nobody, and is reached at its own address. */
function namesOf({ fullName, ...values }: Values, properties: readonly ContactProperty[]): Values {
  if (kindOf(properties) === 'org') return ofOrganisation(values);
  if (values.givenName || values.familyName) return values;
  return fullName === undefined ? values : { fullName, ...values };
}

function ofOrganisation({ email, workPhone, ...values }: Values): Values {
  return {
    ...values,
    ...(email !== undefined && { organisationEmail: email }),
    ...(workPhone !== undefined && { organisationPhone: workPhone }),
  };
}

function kindOf(properties: readonly ContactProperty[]): string {
  const said = (name: string) => properties.find((property) => property.name === name)?.parts[0]?.toLowerCase();
  if (said('X-ABSHOWAS') === 'company') return 'org';
  return said('KIND') ?? said('X-ADDRESSBOOKSERVER-KIND') ?? 'individual';
}

/** Work first, a title before a profession, then what is preferred; otherwise as they stand. */
function byPreference(properties: readonly ContactProperty[]): readonly ContactProperty[] {
  const rank = ({ name, types, preference }: ContactProperty) =>
    (types.has('work') ? 0 : 1000) + (name === 'ROLE' ? 2000 : 0) + preference;
  return [...properties].sort((one, other) => rank(one) - rank(other));
}

function isHome({ name, types }: ContactProperty): boolean {
  return types.has('home') && !types.has('work') && !(name === 'TEL' && isMobile(types));
}

function isMobile(types: ReadonlySet<string>): boolean {
  return mobiles.some((type) => types.has(type));
}

/** The properties that mean one column, whatever else they say. */
const oneMeaning: Readonly<Partial<Record<string, ContactField>>> = {
  FN: 'fullName',
  ORG: 'organisation',
  EMAIL: 'email',
};

/** What one property says, by column. */
function fieldsOf(property: ContactProperty, language: Locale): readonly FieldValue[] {
  const { parts, types } = property;
  const part = (index: number) => parts[index]?.trim() ?? '';
  const meant = oneMeaning[property.name];
  switch (property.name) {
    case 'N':
      return [
        ['familyName', part(0)],
        ['givenName', part(1)],
      ];
    case 'TITLE':
    case 'ROLE':
      return [[languageOf(property, language) === 'fr' ? 'jobTitleFr' : 'jobTitleEn', part(0)]];
    case 'TEL':
      if (isMobile(types)) return [['mobilePhone', numberIn(part(0))]];
      return noVoices.some((type) => types.has(type)) ? [] : [['workPhone', numberIn(part(0))]];
    case 'ADR':
      return [
        ['organisationCity', part(3)],
        ['organisationCountry', part(6)],
      ];
    case 'URL':
      // Without a label it may be anybody's page about themselves.
      return types.has('work') ? [['organisationWebsite', part(0)]] : [];
    case 'LANG':
      return [['language', part(0).split('-')[0] ?? '']];
    default:
      return meant ? [[meant, part(0)]] : [];
  }
}

function languageOf({ language }: ContactProperty, otherwise: Locale): Locale {
  const [said] = language.toLowerCase().split('-');
  return said === 'fr' || said === 'en' ? said : otherwise;
}

/** RFC 3966: `tel:+1-514-555-0100;ext=12`. */
function numberIn(value: string): string {
  return value.replace(/^tel:/i, '').replace(/;ext=/i, ' #');
}

function leftOutKindOf(property: ContactProperty): LeftOutKind[] {
  const { name } = property;
  if (photos.has(name)) return ['photos'];
  if (birthdays.has(name)) return ['birthdays'];
  if (name === 'NOTE') return ['notes'];
  if (ownAffairs.test(name) || (property.parts.length > 0 && property.parts.join('').trim() === '')) return [];
  return isHome(property) ? ['home'] : ['others'];
}
