const dayMs = 86_400_000;

/**
 * Text of a number that a workbook shows as a day or time: `2026-06-22`, `2026-06-22T09:00`, or `09:00` for a time alone.
 * Day 60 is 29 February 1900, which never was: Excel keeps an error of Lotus 1-2-3, so the days before it are one off.
 */
export function dayOfSerial(serial: number, countsFrom1904: boolean): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  const clock = clockOf(minutes % 1440);
  if (serial < 1) return clock;
  const epoch = countsFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  const days = Math.floor(serial) + Math.floor(minutes / 1440);
  const date = new Date(epoch + days * dayMs);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) return String(serial);
  const day = date.toISOString().slice(0, 10);
  return minutes % 1440 === 0 ? day : `${day}T${clock}`;
}

function clockOf(minutes: number): string {
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
