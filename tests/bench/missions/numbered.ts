import type { MissionSize } from './missionSize';

/** One of each number from 0. */
export function numbered<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

export function recordOf<T extends { readonly id: string }>(records: readonly T[]): Record<string, T> {
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

export function groupOf(delegate: number, { groups }: MissionSize): string {
  return `group-${delegate % groups}`;
}

/** A clock in San Diego: the day counts from 20 June 2026, minutes from midnight. */
export function sanDiegoTime(day: number, minute: number): string {
  const local = new Date(Date.UTC(2026, 5, 20 + day, 0, minute)).toISOString().slice(0, 16);
  return `${local}[America/Los_Angeles]`;
}
