import type { RecordClause } from '../recordClauses';
import type { TermRecord } from '../termRecord';
import { PageTitle } from './PageTitle';
import { Said } from './Said';

/** What was done under an agreement in one term, clause by clause, and whether it has been renewed. */
export function TermRecordPage({ sheet }: { readonly sheet: TermRecord }) {
  const { id, locale, heading, name, facts, standing, isOpen, clauses, labels, notes } = sheet;
  return (
    <section id={id} className="section term-record" lang={`${locale}-CA`}>
      <PageTitle title={heading} subtitle={name.text} />
      <ul className="agreement-terms">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
      <p className={isOpen ? 'agreement-standing agreement-open' : 'agreement-standing'}>{standing}</p>
      <table className="contacts record">
        <thead>
          <tr>
            <th scope="col" className="record-day">
              {labels.day}
            </th>
            <th scope="col">{labels.what}</th>
            <th scope="col" className="record-state">
              {labels.state}
            </th>
          </tr>
        </thead>
        {clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} locale={locale} />
        ))}
      </table>
      {notes.map((note) => (
        <p key={note} className="record-note">
          {note}
        </p>
      ))}
    </section>
  );
}

interface ClauseProps {
  readonly clause: RecordClause;
  readonly locale: TermRecord['locale'];
}

function Clause({ clause: { title, counts, isEmpty, rows, more }, locale }: ClauseProps) {
  return (
    <tbody>
      <tr className="record-clause">
        <th scope="rowgroup" colSpan={3}>
          <Said text={title} locale={locale} />
          <span className={isEmpty ? 'record-counts record-nothing' : 'record-counts'}>{counts}</span>
        </th>
      </tr>
      {rows.map(({ key, day, what, state }) => (
        <tr key={key}>
          <td>{day}</td>
          <td>
            <Said text={what} locale={locale} />
          </td>
          <td>{state}</td>
        </tr>
      ))}
      {more !== '' && (
        <tr>
          <td colSpan={3} className="record-more">
            {more}
          </td>
        </tr>
      )}
    </tbody>
  );
}
