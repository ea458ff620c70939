import type { Organisation } from '../model/organisation';
import { type SurveyQuestion, surveyQuestions, surveyRatings } from '../model/surveyAnswer';
import type { Workbook, WorkbookColumn } from '../workbooks/workbook';
import { type SurveyText, surveyTextInBoth, type SurveyWords } from './surveyWords';

const marks = ['one', 'two', 'three', 'four', 'five'] as const;

/**
 * A spreadsheet that one company fills in: one row, a column for each question in both languages, lists for the marks. It
 * comes back by its first column (`readSurvey`). Nothing of what another company answered is in it.
 */
export function surveyWorkbook({ id, name }: Pick<Organisation, 'id' | 'name'>, words: SurveyWords): Workbook {
  const say = (text: SurveyText) => surveyTextInBoth(words, text);
  const lists = say('sheet.lists');
  const heading = (['identifier', 'organisation', ...surveyQuestions] as const).map((column) =>
    say(`column.${column}`),
  );
  const steps = ['identifier', 'empty', 'privacy', 'back'] as const;
  return {
    sheets: [
      {
        name: say('sheet.answers'),
        columns: [{ width: 20 }, { width: 24 }, ...surveyQuestions.map((question) => columnOf(question, lists, say))],
        rows: [heading, [id, name, ...surveyQuestions.map(() => null)]],
      },
      {
        name: say('sheet.howTo'),
        columns: [{ width: 110 }],
        rows: [[say('sheet.howTo')], ...steps.map((step) => [say(`howTo.${step}`)])],
      },
      {
        name: lists,
        columns: [{ width: 60 }],
        rows: marks.map((mark) => [say(`mark.${mark}`)]),
        isHidden: true,
      },
    ],
  };
}

function columnOf(question: SurveyQuestion, lists: string, say: (text: SurveyText) => string): WorkbookColumn {
  if (surveyRatings.some((rating) => rating === question)) {
    const choices = { sheet: lists, column: 0, count: marks.length };
    return { width: 22, choices, hint: say('hint.mark') };
  }
  if (question === 'usefulContacts' || question === 'expectedBusiness') {
    return { width: 22, hint: say(`hint.${question}`) };
  }
  return { width: 36, hint: say('hint.text') };
}
