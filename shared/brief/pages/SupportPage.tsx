import type { Locale } from '../../model/locale';
import type { Supporter, SupportSection } from '../supportSection';
import { PageTitle } from './PageTitle';
import { PrintIcon } from './PrintIcon';
import { Said } from './Said';

interface SupportPageProps {
  readonly section: SupportSection;
  readonly locale: Locale;
}

/** What was asked of each supporter, one table for each, by the day by which it is to be confirmed. */
export function SupportPage({ section, locale }: SupportPageProps) {
  return (
    <>
      <PageTitle title={section.title} />
      {section.supporters.map((supporter) => (
        <section className="supporter" key={supporter.id}>
          <h2>
            <bdi>{supporter.name}</bdi>
          </h2>
          <Requests supporter={supporter} labels={section.labels} locale={locale} />
        </section>
      ))}
    </>
  );
}

interface RequestsProps {
  readonly supporter: Supporter;
  readonly labels: SupportSection['labels'];
  readonly locale: Locale;
}

function Requests({ supporter, labels, locale }: RequestsProps) {
  return (
    <table className="contacts support">
      <thead>
        <tr>
          <th scope="col" className="support-state">
            {labels.state}
          </th>
          <th scope="col">{labels.need}</th>
          <th scope="col" className="support-contact">
            {labels.contact}
          </th>
          <th scope="col" className="contact-phone">
            {labels.phone}
          </th>
          <th scope="col" className="support-due">
            {labels.due}
          </th>
        </tr>
      </thead>
      <tbody>
        {supporter.rows.map(({ id, icon, state, title, detail, contact, phone, href, due }) => (
          <tr key={id}>
            <td>
              <PrintIcon name={icon} /> {state}
            </td>
            <td>
              <Said className="contact-name" text={title} locale={locale} />
              {detail !== '' && <p className="support-detail">{detail}</p>}
            </td>
            <td>{contact}</td>
            <td className="phone">{href ? <a href={href}>{phone}</a> : phone}</td>
            <td className="support-due">{due}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
