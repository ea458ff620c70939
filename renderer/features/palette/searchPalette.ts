import MiniSearch from 'minisearch';
import { forgivingSearch } from '../../../shared/search/forgivingSearch';
import type { PaletteEntry } from './paletteEntry';

/** Finds entries by the beginnings of words in title, other name and detail, whatever the accents and capitals, one typing error allowed. */
export type PaletteSearch = (query: string) => readonly PaletteEntry[];

export function searchPalette(entries: readonly PaletteEntry[]): PaletteSearch {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch<PaletteEntry>({
    fields: ['title', 'otherName', 'detail'],
    ...forgivingSearch,
    searchOptions: { ...forgivingSearch.searchOptions, boost: { title: 3, otherName: 2 } },
  });
  index.addAll(entries);
  return (query) => index.search(query).flatMap(({ id }) => byId.get(String(id)) ?? []);
}
