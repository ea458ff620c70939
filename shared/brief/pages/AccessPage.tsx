import type { AccessSheet } from '../accessSheet';
import { FactList } from './FactList';
import { Said } from './Said';

/** The list of visitors of one visit, to send to its host. */
export function AccessPage({ sheet }: { readonly sheet: AccessSheet }) {
  const { labels, locale, visitors } = sheet;
  return (
    <section id={sheet.id} className="section" lang={`${locale}-CA`}>
      <header className="page-title">
        <h1>{sheet.heading}</h1>
        <Said className="subtitle" text={sheet.visit} locale={locale} />
        <p className="lede">{sheet.lede}</p>
      </header>
      <FactList facts={sheet.facts} locale={locale} />
      {visitors.length === 0 ? (
        <p>{sheet.nobody}</p>
      ) : (
        <table className="contacts access">
          <thead>
            <tr>
              <th scope="col" className="access-number">
                {labels.number}
              </th>
              <th scope="col">{labels.familyName}</th>
              <th scope="col">{labels.givenName}</th>
              <th scope="col">{labels.organisation}</th>
              <th scope="col">{labels.role}</th>
            </tr>
          </thead>
          <tbody>
            {visitors.map((row, index) => (
              <tr key={row.id}>
                <td className="access-number">{index + 1}</td>
                <td className="access-family" dir="auto">
                  {row.familyName}
                </td>
                <td dir="auto">{row.givenName}</td>
                <td>{row.organisation}</td>
                <td>{row.role}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {sheet.needs.map(({ line }) => (
        <p key={line} className="access-needs">
          {line}
        </p>
      ))}
    </section>
  );
}
