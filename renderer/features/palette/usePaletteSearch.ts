import { useMemo, useState } from 'react';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './paletteEntry';
import { searchPalette } from './searchPalette';
import { type CommandTarget, useCommandEntries } from './useCommandEntries';
import { useCreateEntry } from './useCreateEntry';
import { useDirectoryEntries } from './useDirectoryEntries';
import { useDirectoryHits } from './useDirectoryHits';
import { useMissionEntries } from './useMissionEntries';

/** Of each group beside others; who looks for more writes more, or has that group alone. */
const beside = 8;
const alone = 50;
/** Of the directory beside the mission's own. */
const besideOfDirectory = 4;

/**
 * What is sought, in which group, and what of it was found; rows after it offer to seek in the directory what was typed, and to
 * create it. Whom the directory knows stands below them all.
 */
export function usePaletteSearch(onNavigate: (screen: CommandTarget) => void) {
  const records = useMissionEntries(onNavigate);
  const commands = useCommandEntries(onNavigate);
  // The commands are other ones at each drawing, and few; the records of a mission are read once.
  const search = useMemo(() => searchPalette(records), [records]);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<PaletteGroup | null>(null);
  const create = useCreateEntry(query, onNavigate);
  const foundRecords = useMemo(() => search(query), [search, query]);
  const { entries: known, isAnswered } = useDirectoryHits(query, onNavigate);
  const own = query.trim() === '' ? commands : [...foundRecords, ...searchPalette(commands)(query)];
  const elsewhere = useDirectoryEntries(query, onNavigate);
  const found = [...own, ...known];
  const shown = [
    ...inGroups(own, group),
    ...(group === null ? elsewhere : []),
    ...(create ? [create] : []),
    ...(group === null ? known.slice(0, besideOfDirectory) : group === 'directory' ? known : []),
  ];
  return { query, setQuery, group, setGroup, found, shown, create, isAnswered };
}

/** The groups in their fixed order, each keeping the order of the search. */
function inGroups(found: readonly PaletteEntry[], only: PaletteGroup | null): readonly PaletteEntry[] {
  return paletteGroups
    .filter((group) => only === null || group === only)
    .flatMap((group) => found.filter((entry) => entry.group === group).slice(0, only === null ? beside : alone));
}
