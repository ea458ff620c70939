import { useMemo, useState } from 'react';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './paletteEntry';
import { searchPalette } from './searchPalette';
import { type CommandTarget, useCommandEntries } from './useCommandEntries';
import { useCreateEntry } from './useCreateEntry';
import { useMissionEntries } from './useMissionEntries';

/** Of each group; who looks for more writes more. */
const longestGroup = 20;

/** What is sought, in which group, and what of it was found; the last row offers to create what was typed. */
export function usePaletteSearch(onNavigate: (screen: CommandTarget) => void) {
  const records = useMissionEntries(onNavigate);
  const commands = useCommandEntries(onNavigate);
  const search = useMemo(() => searchPalette([...records, ...commands]), [commands, records]);
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<PaletteGroup | null>(null);
  const create = useCreateEntry(query, onNavigate);
  const found = useMemo(() => search(query), [search, query]);
  const shown = [...inGroups(found, group), ...(create ? [create] : [])];
  return { query, setQuery, group, setGroup, found, shown, create };
}

/** The groups in their fixed order, each keeping the order of the search. */
function inGroups(found: readonly PaletteEntry[], only: PaletteGroup | null): readonly PaletteEntry[] {
  return paletteGroups
    .filter((group) => only === null || group === only)
    .flatMap((group) => found.filter((entry) => entry.group === group).slice(0, longestGroup));
}
