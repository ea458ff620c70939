import { localeSchema } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import { formatDateRange } from '../time/formatDateRange';
import type { SurveyWords } from './surveyWords';

/** The message to send with a survey spreadsheet, in plain text, French then English. */
export function surveyMessage(mission: Mission, file: string, words: SurveyWords): string {
  const messages = localeSchema.options.map((locale) => {
    const say = words[locale];
    const title = translatedText(mission, 'title', locale).text;
    const dates = formatDateRange(mission.firstDay, mission.lastDay, locale);
    return [
      say('message.subject', { mission: title }),
      '',
      say('message.greeting'),
      '',
      say('message.opening', { mission: title, dates }),
      '',
      say('message.sheet', { file }),
      say('message.thanks'),
    ].join('\n');
  });
  return `${messages.join('\n\n— — —\n\n')}\n`;
}
