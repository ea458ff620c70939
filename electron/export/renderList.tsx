import { renderToStaticMarkup } from 'react-dom/server';
import type { ListPaper } from '../../shared/brief/listPaper';
import { pageRule } from '../../shared/brief/pageRule';
import { ListPage } from '../../shared/brief/pages/ListPage';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { bookMargins, bookPaperStyles } from '../../shared/brief/paperStyles';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';

/** A list of people as pages. */
export function renderList(list: ListPaper, paper: Paper): PrintDocument {
  const { id, title, locale, mission, version, audience } = list;
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument title={title} locale={locale}>
        <ListPage paper={list} />
      </PrintedDocument>,
    )}`,
    styles: [bookPaperStyles(paper), `#${id} { page: ${id} }`, pageRule(id, list)].join('\n'),
    paper,
    hasPageNumbers: false,
    margins: bookMargins(paper),
    heads: { mission, version, audience },
  };
}
