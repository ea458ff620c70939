/** The hours of one weekday while they are written, `09:30` or not yet known. */
export interface OpeningTimes {
  readonly from: string | null;
  readonly to: string | null;
}

/** The clock's words for the midnight that ends a day: people write 00:00, the model keeps it apart from the morning's. */
const midnight = { written: '00:00', kept: '24:00' };

/** Reads `08:00-18:00`. */
export function openingTimesOf(hours: string | undefined): OpeningTimes {
  const [from, to] = hours?.split('-') ?? [];
  return { from: from ?? null, to: to === midnight.kept ? midnight.written : (to ?? null) };
}

/** The hours to keep, `08:00-18:00`; null where none are known, undefined where they cannot be. */
export function hoursOfTimes({ from, to }: OpeningTimes): string | null | undefined {
  if (from === null && to === null) return null;
  if (from === null || to === null) return undefined;
  const end = to === midnight.written ? midnight.kept : to;
  return from < end ? `${from}-${end}` : undefined;
}
