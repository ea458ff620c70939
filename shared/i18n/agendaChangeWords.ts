import type { TFunction } from 'i18next';
import type { EventChange } from '../imports/agendaImportPlan';
import { assertNever } from '../model/assertNever';
import type { Locale } from '../model/locale';
import { formatDuration } from '../time/formatDuration';
import { momentWords } from './momentWords';

export interface AgendaWordsContext {
  readonly t: TFunction<'imports'>;
  readonly common: TFunction<'common'>;
  readonly locale: Locale;
}

/** "Début : lun. 22 juin 9 h HAP → lun. 22 juin 10 h HAP". */
export function agendaChangeWords(change: EventChange, words: AgendaWordsContext): string {
  const field = words.t(`agenda.changeField.${change.field}`);
  const before = changeValue(change, 'before', words);
  const after = changeValue(change, 'after', words);
  const key = before === '' ? 'agenda.changeFrom' : 'agenda.change';
  return words.t(key, { field, before, after });
}

/** One side of a change, in words; empty where it is nothing. */
export function changeValue(
  change: EventChange,
  side: 'before' | 'after',
  { common, locale }: AgendaWordsContext,
): string {
  switch (change.field) {
    case 'start': {
      const start = change[side];
      return start ? momentWords(start, locale) : '';
    }
    case 'minutes':
      return formatDuration(change[side], locale);
    case 'status':
      return common(`itemStatus.${change[side]}`);
    case 'place':
      return change[side][locale];
    case 'title':
    case 'description':
      return change[side];
    default:
      return assertNever(change);
  }
}
