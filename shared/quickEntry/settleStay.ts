import { matchNames } from './matchNames';
import { namedPlaces, type QuickContext, zoneOn } from './quickContext';
import type { QuickEntry } from './quickEntry';
import { settledDate, settleEntry } from './settleEntry';
import { stayWords } from './typeWords';
import { plainForm } from './plainForm';
import type { Written } from './written';

/** Nights at a place of the mission, which its title may name without a sign. The usual hours are left to the form. */
export function settleStay(written: Written, context: QuickContext): QuickEntry {
  const entry = settleEntry(written);
  const venue = entry.venue ?? venueInTitle(entry.title, context);
  const from = settledDate(written, context.day);
  const until = written.dates[1]?.choices ?? [];
  const zone = (venue !== null && context.mission.venues[venue]?.zone) || zoneOn(context, from, null);
  const [checkIn, checkOut] = written.times;
  const last = until.length === 1 ? (until[0] ?? null) : null;
  return {
    ...entry,
    type: 'stay',
    venue,
    start: { date: from, time: checkIn?.time ?? null, zone },
    end: last === null && !checkOut ? null : { date: last, time: checkOut?.time ?? null, zone },
  };
}

function venueInTitle(title: string, context: QuickContext) {
  const venues = namedPlaces(context).filter(({ value }) => value.room === null);
  const name = title.slice(stayWords.exec(plainForm(title))?.[0].length ?? 0);
  const [only, another] =
    [title, name].map((query) => matchNames(query, venues)).find((found) => found.length > 0) ?? [];
  return only && !another ? only.value.venue : null;
}
