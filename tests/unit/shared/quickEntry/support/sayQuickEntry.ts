import type { QuickEntry, QuickTime } from '../../../../../shared/quickEntry/quickEntry';

/** What was understood, on one line: type, title, times with their zones, place, people, status, way; then what was asked (?) and marked (✗). */
export function sayQuickEntry(entry: QuickEntry): string {
  const { type, kind, mode, title, start, end, minutes, venue, room, groups, delegates, everyone, status } = entry;
  const words = [
    kind ?? mode ?? type,
    title && `“${title}”`,
    entry.purpose && `for ${entry.purpose}`,
    sayTime(start),
    end && `→ ${sayTime(end)}`,
    minutes !== null && `${minutes} min`,
    venue && `@${[venue, room].filter(Boolean).join('/')}`,
    ...groups.map((id) => `#${id}`),
    ...delegates.map((id) => `+${id}`),
    everyone && '#everyone',
    status && `!${status}`,
    entry.number && `№ ${entry.number}`,
    entry.origin && `from ${[entry.origin.code, entry.origin.fr].filter(Boolean).join(' ')}`,
    entry.destination && `to ${[entry.destination.code, entry.destination.fr].filter(Boolean).join(' ')}`,
    ...entry.questions.map(({ about, choices }) => `?${about} ${choices.join(', ')}`),
    ...entry.parts.flatMap(({ as, from, to }) => (as === 'unknown' ? [`✗${entry.text.slice(from, to).trim()}`] : [])),
  ];
  return words.filter(Boolean).join(' ');
}

function sayTime({ date, time, zone }: QuickTime): string {
  if (date === null && time === null) return 'no time';
  return `${date?.slice(5) ?? '?'} ${time ?? '?'} ${zone.split('/').at(-1)}`;
}
