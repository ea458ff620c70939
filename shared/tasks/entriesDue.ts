import { entryChecklist, type EntryLine } from '../delegation/entryChecklist';
import { isEntryOpen } from '../delegation/isEntryOpen';
import { groupedBy } from '../model/groupedBy';
import type { Mission } from '../model/mission';
import type { Person } from '../model/person';
import type { PlainDate } from '../model/plainDate';

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
  const wanted = entryChecklist(mission, today).filter((line) => line.day >= today && isEntryOpen(line));
  const together = groupedBy(wanted, ({ country, by }) => [`${country}/${by}`]);
  return [...together.values()].map((lines) => {
    const [{ id, country, by }] = lines;
    return { id, country, day: by, people: lines.map(({ person }) => person) };
  });
}
