import type { ClockWords } from './clockWords';
import type { ItemTimes } from './timesOf';

/** Times on one line of text, for labels and cards: `10 h 45 HAE–13 h 35`. */
export function sayTimes({ start, end }: ItemTimes): string {
  return end ? `${sayClock(start)}–${sayClock(end)}` : sayClock(start);
}

function sayClock({ time, zone, day }: ClockWords): string {
  return [time, zone?.name, day && `(${day})`].filter(Boolean).join(' ');
}
