import type { Organisation } from '../model/organisation';
import { foldText } from '../text/foldText';
import type { SurveyWords } from './surveyWords';

/** So that the name is whole wherever it is written, and the message names the file that goes with it. */
const longestName = 60;

/** `norvexia_sondage_survey.xlsx`: who is asked, and for what. */
export function surveyFileName({ id, name }: Pick<Organisation, 'id' | 'name'>, { fr, en }: SurveyWords): string {
  const slug = foldText(name).replaceAll(' ', '-').slice(0, longestName);
  return `${slug || id}_${fr('fileName')}_${en('fileName')}.xlsx`;
}
