import { minusSign } from './minusSign';

/** Distance from UTC, the same in both languages: `UTC−7`, `UTC+5:30`, `UTC`. @param minutes east of UTC */
export function formatOffset(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  const fraction = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? minusSign : '+'}${hours}${fraction}`;
}
