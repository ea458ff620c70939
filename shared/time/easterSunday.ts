import { plainDateSchema, type PlainDate } from '../model/plainDate';

/** Easter of the Gregorian calendar ("anonymous" algorithm; J. Meeus, Astronomical Algorithms, 2nd ed., chapter 8). */
export function easterSunday(year: number): PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moon = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moon + 15) % 30;
  const leap = Math.floor((year % 100) / 4);
  const weekday = (32 + 2 * (century % 4) + 2 * leap - epact - (year % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  const [month, day] = [Math.floor(days / 31), (days % 31) + 1];
  return plainDateSchema.parse(`${year}-0${month}-${String(day).padStart(2, '0')}`);
}
