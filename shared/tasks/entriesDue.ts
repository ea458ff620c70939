import { entryChecklist, type EntryLine } from '../delegation/entryChecklist';
import { isEntryOpen } from '../delegation/isEntryOpen';
import { groupedBy } from '../model/groupedBy';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import type { PlainDate } from '../model/plainDate';
import { addDays } from '../time/addDays';

/** Those who want an authorisation to enter one country by the same day. */
export interface EntriesDue {
  /** Of the first of their lines in the checklist. */
  readonly id: EntryLine['id'];
  readonly country: string;
  readonly day: PlainDate;
  /** In the order of directories; never empty. */
  readonly people: readonly Person[];
}

/** The authorisations that are still to come, by the next entry of each: what nobody enters any more is due no longer. */
export function entriesDue(mission: Mission, today: PlainDate): readonly EntriesDue[] {
  const wanted = entryChecklist(mission).flatMap((line) => {
    const next = line.days.find((day) => day >= today);
    return next !== undefined && isEntryOpen(line) ? [{ line, day: addDays(next, -line.lead) }] : [];
  });
  const together = groupedBy(wanted, ({ line, day }) => [`${line.country}/${day}`]);
  return [...together.values()].map((all) => {
    const [{ line, day }] = all;
    return { id: line.id, country: line.country, day, people: all.map((one) => one.line.person) };
  });
}
