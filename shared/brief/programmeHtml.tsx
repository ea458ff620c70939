import { renderToStaticMarkup } from 'react-dom/server';
import type { Locale } from '../model/locale';
import { ProgrammeWebPage } from './pages/ProgrammeWebPage';
import type { PublicProgramme } from './publicProgramme';

/** The same page in the other language, in a file beside this one. */
export interface OtherLanguage {
  readonly locale: Locale;
  readonly fileName: string;
}

/** The public programme as one file of HTML that stands by itself: no script, nothing fetched, readable and printable anywhere. */
export function programmeHtml(programme: PublicProgramme, other: OtherLanguage | undefined): string {
  return `<!doctype html>\n${renderToStaticMarkup(<ProgrammeWebPage programme={programme} other={other} />)}\n`;
}
