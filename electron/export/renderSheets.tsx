import { renderToStaticMarkup } from 'react-dom/server';
import type { ChangeSheet } from '../../shared/brief/changeSheet';
import { pageRule } from '../../shared/brief/pageRule';
import { ChangesPage } from '../../shared/brief/pages/ChangesPage';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { bookMargins, bookPaperStyles } from '../../shared/brief/paperStyles';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';

/** Sheets of changes as pages, one after the other. */
export function renderSheets(sheets: readonly ChangeSheet[], paper: Paper): PrintDocument {
  const [first] = sheets;
  const joined = (of: (sheet: ChangeSheet) => string) => [...new Set(sheets.map(of))].join(' · ');
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument
        title={[...new Set(sheets.map(({ title }) => title))].join(' / ')}
        locale={first?.locale ?? 'fr'}
      >
        {sheets.map((sheet) => (
          <ChangesPage key={sheet.id} sheet={sheet} />
        ))}
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
