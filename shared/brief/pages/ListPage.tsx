import { Fragment, type ReactNode } from 'react';
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
            {list.columns.map((column, index) => (
              <th key={column} scope="col" className={`people-${column}`}>
                {list.headings[index]}
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
                  <td key={column}>{breakable(wholePhone(cell))}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** An e-mail address may go on in the next line after its signs rather than within a word. */
function breakable(cell: string): ReactNode {
  if (!cell.includes('@')) return cell;
  return cell.split(/(?<=[@.])/).map((part, at) => (
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
}
