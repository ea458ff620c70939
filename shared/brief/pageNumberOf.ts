import type { BriefContext } from './briefContext';

/** As wide as most numbers, so that the second pass breaks pages where the first did. */
const unknownPage = '\u2007\u2007';

/** The page of a section, or room for it while it is not known. */
export function pageNumberOf(section: string, { pages }: BriefContext): string {
  return pages.get(section)?.toString() ?? unknownPage;
}
