import { assertNever } from '../../../../shared/model/assertNever';
import { translatedText } from '../../../../shared/model/translatedText';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import type { WeekSubject } from './weekSubject';

/** Whose week it is, by name. */
export function subjectWords(subject: WeekSubject, reader: ItemReader): string {
  const { mission, locale, t } = reader;
  switch (subject.kind) {
    case 'delegate':
      return personNameOf(subject.id, reader);
    case 'group': {
      const group = mission.groups[subject.id];
      return (group && translatedText(group, 'name', locale).text) || t('common:untitled');
    }
    case 'everyone':
      return t('week.everyone');
    case 'everything':
      return t('week.everything');
    default:
      return assertNever(subject);
  }
}
