import { Time } from '@internationalized/date';

/** `09:30` to react-aria's time; null for nothing or for text that is no time of day. */
export function toTime(text: string | null): Time | null {
  const parts = text === null ? null : /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return parts ? new Time(Number(parts[1]), Number(parts[2])) : null;
}

/** Back to `HH:mm`. */
export function fromTime(time: Pick<Time, 'hour' | 'minute'>): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}
