import { assertNever } from '../model/assertNever';
import type { CalendarTexts } from './calendarTexts';
import type { SaidChange } from './saidChange';
import { whenWords } from './whenWords';

/** One change as one line of a message: `Déplacé : Breffage, mer. 24 juin, 14 h 30–15 h 30 HAP (avant : lun. 22 juin, 9 h–10 h HAP)`. */
export function changeLine(change: SaidChange, { say, locale }: CalendarTexts): string {
  const { kind, title, times, timesBefore, titleBefore } = change;
  const when = whenWords(times, locale);
  const whenBefore = timesBefore && whenWords(timesBefore, locale);
  const before = [titleBefore, whenBefore].filter((text) => text !== undefined).join(', ');
  const was = before === '' ? '' : say('changeBefore', { before });
  const values = { title, when, was };
  switch (kind) {
    case 'new':
    case 'back':
      return say('changeNew', values);
    case 'moved':
      return say('changeMoved', values);
    case 'changed':
      return say('changeChanged', values);
    case 'cancelled':
    case 'withdrawn':
      return say('changeCancelled', values);
    default:
      return assertNever(kind);
  }
}
