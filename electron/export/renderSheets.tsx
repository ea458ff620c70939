import { renderToStaticMarkup } from 'react-dom/server';
import { pageRule } from '../../shared/brief/pageRule';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { bookMargins, bookPaperStyles } from '../../shared/brief/paperStyles';
import type { SheetFrame } from '../../shared/brief/sheetFrame';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';

type Page = Parameters<typeof renderToStaticMarkup>[0];

/** Sheets as pages, one after the other. */
export function renderSheets<Sheet extends SheetFrame>(
  sheets: readonly Sheet[],
  page: (sheet: Sheet) => Page,
  paper: Paper,
): PrintDocument {
  const [first] = sheets;
  const joined = (of: (sheet: Sheet) => string) => [...new Set(sheets.map(of))].join(' · ');
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument
        title={[...new Set(sheets.map(({ title }) => title))].join(' / ')}
        locale={first?.locale ?? 'fr'}
      >
        {sheets.map(page)}
      </PrintedDocument>,
    )}`,
    styles: [
      bookPaperStyles(paper),
      ...sheets.flatMap((sheet) => [`#${sheet.id} { page: ${sheet.id} }`, pageRule(sheet.id, sheet)]),
    ].join('\n'),
    paper,
    hasPageNumbers: false,
    margins: bookMargins(paper),
    heads: {
      mission: joined(({ mission }) => mission),
      version: joined(({ version }) => version),
      audience: joined(({ audience }) => audience),
    },
  };
}
