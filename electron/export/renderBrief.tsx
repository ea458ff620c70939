import { renderToStaticMarkup } from 'react-dom/server';
import { bookStyles } from '../../shared/brief/bookStyles';
import { briefContext } from '../../shared/brief/briefContext';
import { delegationBrief } from '../../shared/brief/delegationBrief';
import { BriefBook } from '../../shared/brief/pages/BriefBook';
import { markWords } from '../../shared/brief/pages/markWords';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { bookMargins, bookPaperStyles } from '../../shared/brief/paperStyles';
import { printableMission } from '../../shared/brief/printableMission';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { Locale } from '../../shared/model/locale';
import type { PrintDocument } from './printDocument';
import type { PrintSource } from './printSource';

/**
 * The delegation brief as pages, one book per language in the order given.
 *
 * @param pages page of each section from the pass before; empty in the first
 */
export function renderBrief(
  { mission, request, now }: PrintSource<BriefRequest>,
  locales: readonly Locale[],
  pages: ReadonlyMap<string, number>,
): PrintDocument {
  const printable = printableMission(mission, request);
  const books = locales.map((locale) => {
    const context = briefContext({ mission: printable, locale, now, pages });
    return { brief: delegationBrief(request.parts, context), words: markWords(context.t) };
  });
  const briefs = books.map(({ brief }) => brief);
  const titles = [...new Set(briefs.map(({ title }) => title))].join(' / ');
  const joined = (of: (brief: (typeof briefs)[number]) => string) => [...new Set(briefs.map(of))].join(' · ');
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument title={titles} locale={locales[0] ?? 'fr'}>
        {books.map(({ brief, words }) => (
          <BriefBook key={brief.locale} brief={brief} words={words} />
        ))}
      </PrintedDocument>,
    )}`,
    styles: [bookPaperStyles(request.paper), ...briefs.map(bookStyles)].join('\n'),
    paper: request.paper,
    hasPageNumbers: true,
    margins: bookMargins(request.paper),
    heads: {
      mission: joined((brief) => brief.mission),
      version: joined((brief) => brief.version),
      audience: joined((brief) => brief.audience),
    },
  };
}
