import type { ListPaper } from '../listPaper';
import { wholePhone } from '../wholePhone';
import { PageTitle } from './PageTitle';

/** People in a table, part by part; a part that is longer than a page goes on under the same heading. */
export function ListPage({ paper }: { readonly paper: ListPaper }) {
  const { id, locale, list, note } = paper;
  return (
    <section id={id} className="section" lang={`${locale}-CA`}>
      <PageTitle title={list.title} lede={note} />
      <table className="people-list">
        <thead>
          <tr>
            {list.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        {list.groups.map(({ title, rows }, index) => (
          <tbody key={`${title}-${index}`}>
            {title !== '' && (
              <tr className="people-part">
                <th scope="rowgroup" colSpan={list.headings.length}>
                  {title}
                </th>
              </tr>
            )}
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column}>{wholePhone(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}
