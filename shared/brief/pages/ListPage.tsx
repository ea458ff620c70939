import type { ListAnnex } from '../../delegation/peopleLists';
import type { Locale } from '../../model/locale';
import { cellText } from '../cellText';
import type { ListPaper } from '../listPaper';
import { wholePhone } from '../wholePhone';
import { breakableAddress } from './breakableAddress';
import { PageTitle } from './PageTitle';

/** People in a table, part by part; a part that is longer than a page goes on under the same heading. */
export function ListPage({ paper }: { readonly paper: ListPaper }) {
  const { id, locale, list, note } = paper;
  return (
    <section id={id} className="section" lang={`${locale}-CA`}>
      <PageTitle title={list.title} lede={note} />
      {list.headings.length > 0 && (
        <table className="people-list">
          <ColumnHeads {...list} />
          {list.groups.map(({ title, rows }, index) => (
            <tbody key={`${title}-${index}`}>
              {title !== '' && (
                <tr className="people-part">
                  <th scope="rowgroup" colSpan={list.headings.length}>
                    {title}
                  </th>
                </tr>
              )}
              <Rows rows={rows} locale={locale} />
            </tbody>
          ))}
        </table>
      )}
      {list.annexes.map((annex) => (
        <Annex key={annex.title} annex={annex} locale={locale} />
      ))}
    </section>
  );
}

/** What the list rests on, and how it is to be read. */
function Annex({ annex, locale }: { readonly annex: ListAnnex; readonly locale: Locale }) {
  const { title, note, rows } = annex;
  return (
    <div className="people-annex">
      <h2>{title}</h2>
      {note !== '' && <p>{note}</p>}
      {rows.length > 0 && (
        <table className="people-list">
          <ColumnHeads {...annex} />
          <tbody>
            <Rows rows={rows} locale={locale} />
          </tbody>
        </table>
      )}
    </div>
  );
}

function ColumnHeads({ columns, headings }: Pick<ListAnnex, 'columns' | 'headings'>) {
  return (
    <thead>
      <tr>
        {columns.map((column, index) => (
          <th key={column} scope="col" className={`people-${column}`}>
            {headings[index]}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Rows({ rows, locale }: Pick<ListAnnex, 'rows'> & { readonly locale: Locale }) {
  return rows.map((row, at) => (
    <tr key={at}>
      {row.map((cell, column) => (
        <td key={column}>{breakableAddress(wholePhone(cellText(cell, locale)))}</td>
      ))}
    </tr>
  ));
}
