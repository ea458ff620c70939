import type { Options } from 'minisearch';
import { foldForSearch } from '../text/foldForSearch';

/** How every search reads words: by their beginnings, whatever the accents and capitals, one typing error allowed. */
export const forgivingSearch = {
  processTerm: (term) => foldForSearch(term) || null,
  searchOptions: {
    prefix: true,
    combineWith: 'AND',
    fuzzy: (term) => (term.length > 4 ? 1 : false),
  },
} satisfies Partial<Options>;
