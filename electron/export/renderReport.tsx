import { renderToStaticMarkup } from 'react-dom/server';
import type { MissionReport } from '../../shared/brief/missionReport';
import { pageRule } from '../../shared/brief/pageRule';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { ReportPage } from '../../shared/brief/pages/ReportPage';
import { bookMargins, bookPaperStyles } from '../../shared/brief/paperStyles';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';

/** A mission report as pages. */
export function renderReport(report: MissionReport, paper: Paper): PrintDocument {
  const { id, locale, title, mission, version, audience } = report;
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument title={title} locale={locale}>
        <ReportPage report={report} />
      </PrintedDocument>,
    )}`,
    styles: [bookPaperStyles(paper), `#${id} { page: ${id} }`, pageRule(id, report)].join('\n'),
    paper,
    hasPageNumbers: false,
    margins: bookMargins(paper),
    heads: { mission, version, audience },
  };
}
