import type { GivenAnswer } from '../commands/importSurvey';
import { organisationKey } from '../imports/organisationKey';
import type { SpreadsheetRow, SpreadsheetTable } from '../imports/spreadsheetTable';
import { type UnreadColumn, unreadColumns } from '../imports/unreadColumns';
import { localeSchema } from '../model/locale';
import type { Mission } from '../model/mission';
import type { Organisation } from '../model/organisation';
import { readCost } from '../model/readCost';
import { type SurveyQuestion, surveyQuestions } from '../model/surveyAnswer';
import { foldText } from '../text/foldText';
import { surveyTextInBoth, type SurveyWords } from './surveyWords';

export type SurveyProblemCode =
  'unknown-organisation' | 'by-name' | 'twice' | 'not-a-mark' | 'not-a-number' | 'not-an-amount';

/** What in a survey could not be taken over as it stands, or is to be looked at before. */
export interface SurveyProblem {
  readonly code: SurveyProblemCode;
  /** As the spreadsheet shows it. */
  readonly row: number;
  /** The heading of the column. */
  readonly column: string;
  readonly value: string;
}

export interface SurveyReading {
  readonly answers: readonly GivenAnswer[];
  readonly problems: readonly SurveyProblem[];
  readonly unread: readonly UnreadColumn[];
}

type Column = 'identifier' | 'organisation' | SurveyQuestion;
const columns: readonly Column[] = ['identifier', 'organisation', ...surveyQuestions];

/** What a spreadsheet of answers says, cell by cell; undefined where none of its columns is a question of the survey. */
export function readSurvey(table: SpreadsheetTable, mission: Mission, words: SurveyWords): SurveyReading | undefined {
  const placed = table.header.map((heading) => columnOf(heading, words));
  if (!surveyQuestions.some((question) => placed.includes(question))) return undefined;
  const problems: SurveyProblem[] = [];
  const answers = new Map<string, GivenAnswer>();
  for (const row of table.rows) {
    const cellOf = (column: Column) => row.cells[placed.indexOf(column)]?.trim() ?? '';
    const headingOf = (column: Column) => table.header[placed.indexOf(column)] ?? '';
    const told = (code: SurveyProblemCode, column: Column, value: string) =>
      problems.push({ code, row: row.number, column: headingOf(column), value });
    const organisation = organisationOf(cellOf('identifier'), cellOf('organisation'), mission);
    const given = givenIn(row, placed, told);
    if (Object.keys(given).length === 0) continue;
    if (!organisation) {
      const column = placed.includes('organisation') ? 'organisation' : 'identifier';
      told('unknown-organisation', column, cellOf('organisation') || cellOf('identifier'));
      continue;
    }
    // The file of another mission has identifiers of its own: a company that went on both is known by its name there too.
    if (!['', organisation.id].includes(cellOf('identifier'))) told('by-name', 'identifier', organisation.name);
    if (answers.has(organisation.id)) told('twice', 'organisation', organisation.name);
    answers.set(organisation.id, { organisation: organisation.id, ...given });
  }
  return { answers: [...answers.values()], problems, unread: unreadColumns(table, placed) };
}

/** A heading is known in either language, or in both as it was sent. */
function columnOf(heading: string, words: SurveyWords): Column | undefined {
  const folded = foldText(heading);
  return columns.find((column) => {
    const texts = localeSchema.options.map((locale) => words[locale](`column.${column}`));
    return [...texts, surveyTextInBoth(words, `column.${column}`)].some((text) => foldText(text) === folded);
  });
}

function organisationOf(id: string, name: string, { organisations }: Mission): Organisation | undefined {
  const living = Object.values(organisations).filter(({ deleted }) => !deleted);
  const key = organisationKey(name);
  return living.find((one) => one.id === id) ?? living.find((one) => name !== '' && organisationKey(one.name) === key);
}

type Told = (code: SurveyProblemCode, column: Column, value: string) => void;
type Given = Omit<GivenAnswer, 'organisation'>;

/** An empty cell changes nothing; a cell that says something else than was asked is told and left out. */
function givenIn(row: SpreadsheetRow, placed: readonly (Column | undefined)[], told: Told): Given {
  const entries = surveyQuestions.flatMap((question): readonly (readonly [string, string | number])[] => {
    const raw = row.cells[placed.indexOf(question)]?.trim() ?? '';
    if (raw === '') return [];
    const reading = readCell(question, raw);
    if (typeof reading !== 'object') return [[question, reading]];
    told(reading.code, question, raw);
    return [];
  });
  return Object.fromEntries(entries) as Given;
}

const largestCount = 10_000;

function readCell(question: SurveyQuestion, raw: string): string | number | { readonly code: SurveyProblemCode } {
  switch (question) {
    case 'toImprove':
    case 'comment':
      return raw;
    case 'expectedBusiness':
      return readCost(raw) ?? { code: 'not-an-amount' };
    case 'usefulContacts': {
      const count = /^\d{1,5}(?:[.,]0+)?$/.test(raw) ? Number.parseInt(raw, 10) : Number.NaN;
      return count <= largestCount ? count : { code: 'not-a-number' };
    }
    default:
      return markIn(raw) ?? { code: 'not-a-mark' };
  }
}

/** `4`, `4/5`, or one of the list: `4 – Satisfait / 4 – Satisfied`. */
function markIn(raw: string): number | undefined {
  const mark = /^([1-5])(?:[.,]0+|\s*\/\s*5|\s*[–—-]\s*\D.*)?$/s.exec(raw)?.[1];
  return mark === undefined ? undefined : Number(mark);
}
