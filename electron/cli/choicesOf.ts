import { usualCalendarChoices, type CalendarChoices } from '../../shared/model/calendarChoices';
import { calendarKindSchema, type CalendarKind } from '../../shared/model/calendarKind';
import { kindChoiceOf } from '../../shared/model/kindChoiceOf';

interface Words {
  readonly utc?: boolean | undefined;
  readonly 'confirmed-only'?: boolean | undefined;
  /** `flight,stay` */
  readonly kinds?: string | undefined;
  readonly 'no-reminders'?: boolean | undefined;
}

/** How calendars are written, in the words of the command line; undefined where a kind is named that there is not. */
export function choicesOf(words: Words, language: CalendarChoices['language']): CalendarChoices | undefined {
  const named = kindsNamed(words.kinds);
  if (!named) return undefined;
  const isSilent = words['no-reminders'] === true;
  const changed = calendarKindSchema.options.flatMap((kind) => {
    const usual = kindChoiceOf(kind, usualCalendarChoices);
    const isIncluded = named.includes(kind);
    if (isIncluded && !isSilent) return [];
    return [[kind, { ...usual, isIncluded, reminders: isSilent ? [] : usual.reminders }] as const];
  });
  return {
    ...usualCalendarChoices,
    language,
    times: words.utc === true ? 'utc' : 'zoned',
    includeTentative: words['confirmed-only'] !== true,
    kinds: Object.fromEntries(changed),
  };
}

function kindsNamed(words: string | undefined): readonly CalendarKind[] | undefined {
  if (words === undefined) return calendarKindSchema.options;
  const kinds = words.split(',').map((word) => calendarKindSchema.safeParse(word.trim()));
  return kinds.every(({ success }) => success) ? kinds.flatMap(({ data }) => data ?? []) : undefined;
}
