import { renderToStaticMarkup } from 'react-dom/server';
import { bookStyles } from '../../shared/brief/bookStyles';
import { briefContext } from '../../shared/brief/briefContext';
import { delegationBrief, type PrintedBook } from '../../shared/brief/delegationBrief';
import { meetingDossiers } from '../../shared/brief/meetingDossiers';
import { BriefBook } from '../../shared/brief/pages/BriefBook';
import { type MarkWords, markWords } from '../../shared/brief/pages/markWords';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { bookMargins, bookPaperStyles } from '../../shared/brief/paperStyles';
import { printableMission } from '../../shared/brief/printableMission';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { Locale } from '../../shared/model/locale';
import type { PersonalCopy } from './personalCopy';
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
    return { book: delegationBrief(request.parts, context), words: markWords(context.t) };
  });
  return renderBooks(books, request);
}

/** Meeting dossiers, one book for each copy. Each is made from what its own delegate may read. */
export function renderDossiers(
  { mission, request, now }: PrintSource<BriefRequest>,
  copies: readonly PersonalCopy[],
): PrintDocument {
  const { includeTentative } = request;
  const books = copies.flatMap(({ delegate, locale }) => {
    const own = printableMission(mission, { delegate, includeTentative });
    const context = briefContext({ mission: own, locale, now, pages: new Map() });
    const book = meetingDossiers(delegate, context);
    return book ? [{ book, words: markWords(context.t) }] : [];
  });
  return renderBooks(books, request);
}

interface WordedBook {
  readonly book: PrintedBook;
  readonly words: MarkWords;
}

function renderBooks(worded: readonly WordedBook[], { paper }: Pick<BriefRequest, 'paper'>): PrintDocument {
  const books = worded.map(({ book }) => book);
  const joined = (of: (book: PrintedBook) => string, separator: string) => [...new Set(books.map(of))].join(separator);
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument title={joined(({ title }) => title, ' / ')} locale={books[0]?.locale ?? 'fr'}>
        {worded.map(({ book, words }) => (
          <BriefBook key={book.sections[0]?.id} brief={book} words={words} />
        ))}
      </PrintedDocument>,
    )}`,
    styles: [bookPaperStyles(paper), ...books.map(bookStyles)].join('\n'),
    paper,
    hasPageNumbers: true,
    margins: bookMargins(paper),
    heads: {
      mission: joined(({ mission }) => mission, ' · '),
      version: joined(({ version }) => version, ' · '),
      audience: joined(({ audience }) => audience, ' · '),
    },
  };
}
