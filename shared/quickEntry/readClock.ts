/** A clock in full: `18h`, `18 h 30`, `18:30`, `6pm`, `6:30 p.m.`, noon, midnight. */
export const clockPattern = String.raw`(?:\d{1,2}\s?[h:]\s?[0-5]\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]\.?m\b\.?|\d{1,2}\s?h(?:eures?)?(?![a-z\d])|midi|noon|minuit|midnight)`;

export type Meridiem = 'a' | 'p';

/** Which half of the day a clock names, if it does. */
export function meridiemOf(text: string): Meridiem | undefined {
  const found = /([ap])\.?m\b/.exec(text)?.[1];
  return found === 'a' || found === 'p' ? found : undefined;
}

/**
 * `18:30`, or `undefined` for what no clock shows (25h, 13pm).
 * @param text folded, as `clockPattern` finds it, or a bare hour beside one
 * @param half for an hour without one: `6` in `6-8pm`
 */
export function readClock(text: string, half: Meridiem | undefined = meridiemOf(text)): string | undefined {
  if (/midi|noon/.test(text)) return '12:00';
  if (/minuit|midnight/.test(text)) return '00:00';
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?:\s?[h:]\s?([0-5]\d))?/.exec(text) ?? [];
  const hour = hourOf(Number(hours), half);
  return hours === '' || hour === undefined ? undefined : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(hour: number, half: Meridiem | undefined): number | undefined {
  if (half === undefined) return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}
