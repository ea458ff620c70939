import type { MissionReport } from '../missionReport';
import type { Locale } from '../../model/locale';
import { cellText } from '../cellText';
import { holdsFigures } from '../holdsFigures';
import type { ReportTable } from '../reportTable';
import { BarChart } from './BarChart';
import { PageTitle } from './PageTitle';

/** What came of the mission: who took part, then a drawing and a table for each question. */
export function ReportPage({ report }: { readonly report: MissionReport }) {
  return (
    <section className="section report" id={report.id} lang={`${report.locale}-CA`}>
      <PageTitle title={report.heading} subtitle={report.mission} lede={report.period} />
      <section className="report-part">
        <h2>{report.participation.title}</h2>
        <dl className="rail-facts">
          {report.participation.rows.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{cellText(value, report.locale)}</dd>
            </div>
          ))}
        </dl>
      </section>
      {report.tables.map((table) => (
        <section
          className={table.rows.length > mostOnOnePage ? 'report-part' : 'report-part report-whole'}
          key={`${table.id} ${table.title}`}
        >
          <h2>{table.title}</h2>
          {table.isChart && <BarChart table={table} locale={report.locale} />}
          <Figures table={table} locale={report.locale} />
        </section>
      ))}
    </section>
  );
}

/** Rows that stand on one page, with their drawing and heading. */
const mostOnOnePage = 12;

/** Columns beyond which the first, which names what the others count, would be too narrow. */
const mostAlike = 4;

function Figures({ table, locale }: { readonly table: ReportTable; readonly locale: Locale }) {
  const { id, head, rows } = table;
  const lookOf = (column: number) => (holdsFigures(table, column) ? 'figure' : undefined);
  return (
    <table className={head.length > mostAlike ? `contacts report-wide report-${id}` : 'contacts'}>
      <thead>
        <tr>
          {head.map((heading, column) => (
            <th scope="col" key={heading} className={lookOf(column)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <Cell key={head[column] ?? column} text={cellText(cell, locale)} column={column} look={lookOf(column)} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly text: string;
  readonly column: number;
  readonly look: string | undefined;
}

function Cell({ text, column, look }: CellProps) {
  return column === 0 ? <th scope="row">{text}</th> : <td className={look}>{text}</td>;
}
