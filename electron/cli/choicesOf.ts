import {
  calendarChoicesSchema,
  usualCalendarChoices,
  type CalendarChoices,
  type KindChoice,
} from '../../shared/model/calendarChoices';
import { calendarKindSchema, type CalendarKind } from '../../shared/model/calendarKind';
import { kindChoiceOf } from '../../shared/model/kindChoiceOf';
import { failure, success, type Result } from '../../shared/model/result';
import { remindersNamed } from './remindersNamed';
import type { BadValue } from './verbProblem';

interface Words {
  readonly utc?: boolean | undefined;
  readonly 'confirmed-only'?: boolean | undefined;
  /** `flight,stay` */
  readonly kinds?: string | undefined;
  /** Kinds during which others see the recipient as busy, and as free. */
  readonly busy?: string | undefined;
  readonly free?: string | undefined;
  /** `flight=24h+3h,meal=none`; of the kinds that it does not name, as usual or, with `no-reminders`, none. */
  readonly reminders?: string | undefined;
  readonly 'no-reminders'?: boolean | undefined;
  readonly privacy?: string | undefined;
}

/** How calendars are written, in the words of the command line; otherwise the option that was not understood. */
export function choicesOf(words: Words, language: CalendarChoices['language']): Result<CalendarChoices, BadValue> {
  const included = kindsNamed(words.kinds ?? calendarKindSchema.options.join(','));
  const busy = kindsNamed(words.busy ?? '');
  const free = kindsNamed(words.free ?? '');
  const reminders =
    words.reminders === undefined ? new Map<CalendarKind, KindChoice['reminders']>() : remindersNamed(words.reminders);
  const privacy = calendarChoicesSchema.shape.privacy.safeParse(words.privacy ?? usualCalendarChoices.privacy);
  if (!included) return notUnderstood('kinds', words);
  if (!busy) return notUnderstood('busy', words);
  // Nobody is both at once.
  if (!free || free.some((kind) => busy.includes(kind))) return notUnderstood('free', words);
  if (!reminders) return notUnderstood('reminders', words);
  if (!privacy.success) return notUnderstood('privacy', words);
  const isSilent = words['no-reminders'] === true;
  const changed = calendarKindSchema.options.flatMap((kind) => {
    const usual = kindChoiceOf(kind, usualCalendarChoices);
    const choice = {
      isIncluded: included.includes(kind),
      isBusy: busy.includes(kind) || (usual.isBusy && !free.includes(kind)),
      reminders: reminders.get(kind) ?? (isSilent ? [] : usual.reminders),
    };
    return JSON.stringify(choice) === JSON.stringify(usual) ? [] : [[kind, choice] as const];
  });
  return success({
    language,
    times: words.utc === true ? 'utc' : 'zoned',
    includeTentative: words['confirmed-only'] !== true,
    privacy: privacy.data,
    kinds: Object.fromEntries(changed),
  });
}

function notUnderstood(option: BadValue['option'], words: Words): Result<never, BadValue> {
  return failure({ code: 'bad-value', option, value: words[option] ?? '' });
}

function kindsNamed(words: string): readonly CalendarKind[] | undefined {
  if (words === '') return [];
  const kinds = words.split(',').map((word) => calendarKindSchema.safeParse(word.trim()));
  return kinds.every(({ success: isKnown }) => isKnown) ? kinds.flatMap(({ data }) => data ?? []) : undefined;
}
