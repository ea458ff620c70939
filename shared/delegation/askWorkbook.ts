import { countryName } from '../i18n/countryName';
import { languageNames } from '../i18n/languageNames';
import { needsWords } from '../i18n/needsWords';
import { countryCodes } from '../imports/countryCodes';
import { spokenLanguagesOf } from '../model/spokenLanguages';
import { type NeedKind, needCodes, noNeed } from '../model/careNeeds';
import type { Locale } from '../model/locale';
import type { Person } from '../model/person';
import type { Workbook, WorkbookColumn, WorkbookSheet } from '../workbooks/workbook';
import type { AskGroup, Asked } from './askGroups';
import { type AskText, type AskWords, inBoth } from './askWords';
import { type AskablePart, askableParts } from './delegateParts';
import type { OrganisationDetail } from './missingDetails';
import { needsOf } from './needsOf';

const fieldsOf = {
  email: ['email'],
  title: ['jobTitleFr', 'jobTitleEn'],
  languages: ['spokenLanguages'],
  document: ['travelDocumentCountry', 'travelDocumentExpiry'],
  diet: ['diets', 'accessNeeds', 'dietAndAccess'],
  emergency: ['emergencyContact'],
} as const satisfies Readonly<Record<AskablePart, readonly (keyof Person)[]>>;
type AskedField = (typeof fieldsOf)[AskablePart][number];

/** What colleagues may read of each other stands in its cell already; the rest is for coordinators, and goes one way. */
const shownFields: readonly AskedField[] = ['email', 'jobTitleFr', 'jobTitleEn'];

/** What the columns of an organisation are called, as a list of members has them. */
const detailColumns = {
  profileFr: 'organisationProfileFr',
  profileEn: 'organisationProfileEn',
  website: 'organisationWebsite',
  email: 'organisationEmail',
  phone: 'organisationPhone',
} as const satisfies Readonly<Record<OrganisationDetail, string>>;

/** What is asked of an organisation, in the words of the questions. */
export function detailText(detail: OrganisationDetail) {
  return `column.${detailColumns[detail]}` as const;
}

const widths: Partial<Readonly<Record<AskedField, number>>> = {
  email: 30,
  diets: 32,
  accessNeeds: 28,
  dietAndAccess: 32,
  emergencyContact: 32,
};

/** Where most travellers' documents come from: first in the list. */
const usualCountries = ['CA', 'US', 'FR'];
const usualLanguages = [['fr', 'en'], ['fr'], ['en'], ['fr', 'en', 'es'], ['en', 'es']];

/**
 * A spreadsheet for those who are asked to fill in: one row each, a column for whatever is missing of any of them, lists where
 * there is a choice, and how to do it in both languages. It comes back by its first column (shared/imports). No column
 * asks for the number of a document, and none tells one person what coordinators know of another.
 */
export function askWorkbook({ asked, details, name }: AskGroup, words: AskWords): Workbook {
  const say: Say = (text) => inBoth((locale) => words[locale](text));
  const parts = askableParts.filter((part) => asked.some(({ missing }) => missing.includes(part)));
  const fields = parts.flatMap((part): readonly AskedField[] => fieldsOf[part]);
  const lists = listsOf(words);
  const listName = say('sheet.lists');
  const ofOrganisation =
    details.length === 0 ? [] : [say('column.organisation'), ...details.map((one) => say(detailText(one)))];
  const heading = [
    ...(['identifier', 'givenName', 'familyName', 'wanted'] as const).map((field) => say(`column.${field}`)),
    ...fields.map((field) => say(`column.${field}`)),
    ...ofOrganisation,
  ];
  const columns = [
    ...[16, 16, 18, 36].map((width) => ({ width })),
    ...fields.map((field) => columnOf(field, say, { listName, lists })),
    ...ofOrganisation.map(() => ({ width: 32 })),
  ];
  const rows = asked.map((one, at) => {
    // The organisation's answers are asked once, of whoever comes first; its name in every row says whose they are.
    const wanted = at === 0 ? details.map((detail) => say(detailText(detail))) : [];
    const cells = ofOrganisation.map((_, column) => (column === 0 ? name : null));
    return [...rowOf(one, fields, wanted, say), ...cells];
  });
  return {
    sheets: [
      { name: say('sheet.delegates'), columns, rows: [heading, ...rows] },
      howToSheet(say),
      { name: listName, columns: listed.map(() => ({ width: 40 })), rows: sideBySide(lists), isHidden: true },
    ],
  };
}

type Say = (text: AskText) => string;

/** What can be chosen, by the field; each list is a column of a hidden sheet. */
const listed = ['travelDocumentCountry', 'spokenLanguages', 'diets', 'accessNeeds'] as const;
type Listed = (typeof listed)[number];
type Lists = Readonly<Record<Listed, readonly string[]>>;

function listsOf(words: AskWords): Lists {
  const rest = countryCodes.filter((code) => !usualCountries.includes(code));
  const nameOf = (code: string) => inBoth((locale) => countryName(code, locale));
  return {
    travelDocumentCountry: [
      ...usualCountries.map(nameOf),
      ...rest.map(nameOf).sort((one, other) => one.localeCompare(other, 'fr')),
    ],
    spokenLanguages: usualLanguages.map((codes) => inBoth((locale) => namesOf(codes, locale))),
    diets: needsIn('diets', words),
    accessNeeds: needsIn('accessNeeds', words),
  };
}

/** One need each, that there is none first; several are written with commas. */
function needsIn(kind: NeedKind, words: AskWords): readonly string[] {
  return [noNeed, ...needCodes[kind]].map((needs) =>
    inBoth((locale) => needsWords(kind, needs, (key) => words[locale](`needs:${key}`))),
  );
}

function namesOf(codes: readonly string[], locale: Locale): string {
  const languages = spokenLanguagesOf(codes);
  return languages ? languageNames(languages, locale) : '';
}

function columnOf(
  field: AskedField,
  say: Say,
  { listName, lists }: { readonly listName: string; readonly lists: Lists },
): WorkbookColumn {
  const width = widths[field] ?? 22;
  const choicesOf = (name: Listed) => ({ sheet: listName, column: listed.indexOf(name), count: lists[name].length });
  switch (field) {
    case 'travelDocumentCountry':
    case 'diets':
    case 'accessNeeds':
      return { width, choices: choicesOf(field), hint: say(`hint.${field}`) };
    case 'spokenLanguages':
      return { width: 32, choices: choicesOf(field) };
    case 'travelDocumentExpiry':
      return { width, isDay: true, hint: say('hint.travelDocumentExpiry') };
    case 'emergencyContact':
      return { width, hint: say('hint.emergencyContact') };
    default:
      return { width };
  }
}

function rowOf(
  { delegate, person, missing }: Asked,
  fields: readonly AskedField[],
  ofOrganisation: readonly string[],
  say: Say,
) {
  const wanted = missing.flatMap((part) => fieldsOf[part]).filter((field) => isWanted(person, field));
  return [
    delegate.id,
    person.givenName,
    person.familyName,
    [...wanted.map((field) => say(`column.${field}`)), ...ofOrganisation].join('\n'),
    ...fields.map((field) => (shownFields.includes(field) ? (person[field] ?? null) : null)),
  ];
}

/**
 * Of a title that stands in one language only, the other is asked; of a document always both, as it may be another one; of
 * diet and access what was not answered, and details are for whoever has some.
 */
function isWanted(person: Person, field: AskedField): boolean {
  if (field === 'dietAndAccess') return false;
  if (field === 'diets' || field === 'accessNeeds') return needsOf(person, field) === undefined;
  return !shownFields.includes(field) || (person[field] ?? '') === '';
}

function howToSheet(say: Say): WorkbookSheet {
  const steps = ['identifier', 'empty', 'lists', 'privacy', 'back'] as const;
  return {
    name: say('sheet.howTo'),
    columns: [{ width: 110 }],
    rows: [[say('sheet.howTo')], ...steps.map((step) => [say(`howTo.${step}`)])],
  };
}

function sideBySide(lists: Lists): WorkbookSheet['rows'] {
  const longest = Math.max(...listed.map((name) => lists[name].length));
  return Array.from({ length: longest }, (_, row) => listed.map((name) => lists[name][row] ?? null));
}
