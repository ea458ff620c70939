import { countryName } from '../i18n/countryName';
import { languageNames } from '../i18n/languageNames';
import { countryCodes } from '../imports/countryCodes';
import { spokenLanguagesOf } from '../model/spokenLanguages';
import type { Locale } from '../model/locale';
import type { Person } from '../model/person';
import type { Workbook, WorkbookColumn, WorkbookSheet } from '../workbooks/workbook';
import type { AskGroup, Asked } from './askGroups';
import { type AskText, type AskWords, inBoth } from './askWords';
import { type AskablePart, askableParts } from './delegateParts';

const fieldsOf = {
  email: ['email'],
  title: ['jobTitleFr', 'jobTitleEn'],
  languages: ['spokenLanguages'],
  document: ['travelDocumentCountry', 'travelDocumentExpiry'],
  diet: ['dietAndAccess'],
  emergency: ['emergencyContact'],
} as const satisfies Readonly<Record<AskablePart, readonly (keyof Person)[]>>;
type AskedField = (typeof fieldsOf)[AskablePart][number];

/** What colleagues may read of each other stands in its cell already; the rest is for coordinators, and goes one way. */
const shownFields: readonly AskedField[] = ['email', 'jobTitleFr', 'jobTitleEn'];

const widths: Partial<Readonly<Record<AskedField, number>>> = { email: 30, dietAndAccess: 32, emergencyContact: 32 };

/** Where most travellers' documents come from: first in the list. */
const usualCountries = ['CA', 'US', 'FR'];
const usualLanguages = [['fr', 'en'], ['fr'], ['en'], ['fr', 'en', 'es'], ['en', 'es']];

/**
 * A spreadsheet for those who are asked to fill in: one row each, a column for whatever is missing of any of them, lists where
 * there is a choice, and how to do it in both languages. It comes back by its first column (shared/imports). No column
 * asks for the number of a document, and none tells one person what coordinators know of another.
 */
export function askWorkbook({ asked }: AskGroup, words: AskWords): Workbook {
  const say: Say = (text) => inBoth((locale) => words[locale](text));
  const parts = askableParts.filter((part) => asked.some(({ missing }) => missing.includes(part)));
  const fields = parts.flatMap((part): readonly AskedField[] => fieldsOf[part]);
  const lists = listsOf();
  const listName = say('sheet.lists');
  const heading = [
    ...(['identifier', 'givenName', 'familyName', 'wanted'] as const).map((field) => say(`column.${field}`)),
    ...fields.map((field) => say(`column.${field}`)),
  ];
  const columns = [
    ...[16, 16, 18, 36].map((width) => ({ width })),
    ...fields.map((field) => columnOf(field, say, { listName, lists })),
  ];
  const rows = asked.map((one) => rowOf(one, fields, say));
  return {
    sheets: [
      { name: say('sheet.delegates'), columns, rows: [heading, ...rows] },
      howToSheet(say),
      { name: listName, columns: [{ width: 40 }, { width: 40 }], rows: sideBySide(lists), isHidden: true },
    ],
  };
}

type Say = (text: AskText) => string;

interface Lists {
  readonly countries: readonly string[];
  readonly languages: readonly string[];
}

function listsOf(): Lists {
  const rest = countryCodes.filter((code) => !usualCountries.includes(code));
  const nameOf = (code: string) => inBoth((locale) => countryName(code, locale));
  return {
    countries: [
      ...usualCountries.map(nameOf),
      ...rest.map(nameOf).sort((one, other) => one.localeCompare(other, 'fr')),
    ],
    languages: usualLanguages.map((codes) => inBoth((locale) => namesOf(codes, locale))),
  };
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
  switch (field) {
    case 'travelDocumentCountry': {
      const choices = { sheet: listName, column: 0, count: lists.countries.length };
      return { width, choices, hint: say('hint.travelDocumentCountry') };
    }
    case 'spokenLanguages':
      return { width: 32, choices: { sheet: listName, column: 1, count: lists.languages.length } };
    case 'travelDocumentExpiry':
      return { width, isDay: true, hint: say('hint.travelDocumentExpiry') };
    case 'dietAndAccess':
    case 'emergencyContact':
      return { width, hint: say(`hint.${field}`) };
    default:
      return { width };
  }
}

function rowOf({ delegate, person, missing }: Asked, fields: readonly AskedField[], say: Say) {
  const wanted = missing.flatMap((part) => fieldsOf[part]).filter((field) => isWanted(person, field));
  return [
    delegate.id,
    person.givenName,
    person.familyName,
    wanted.map((field) => say(`column.${field}`)).join('\n'),
    ...fields.map((field) => (shownFields.includes(field) ? (person[field] ?? null) : null)),
  ];
}

/** Of a title that stands in one language only, the other is asked; of a document always both, as it may be another one. */
function isWanted(person: Person, field: AskedField): boolean {
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

function sideBySide({ countries, languages }: Lists): WorkbookSheet['rows'] {
  return countries.map((country, index) => [country, languages[index] ?? null]);
}
