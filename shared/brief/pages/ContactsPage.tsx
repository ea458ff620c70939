import type { ContactNumber, ContactSection } from '../contactSection';
import { PageTitle } from './PageTitle';

export function ContactsPage({ section }: { readonly section: ContactSection }) {
  const { labels, people } = section;
  return (
    <>
      <PageTitle title={section.title} />
      {section.numbers.length > 0 && <Numbers numbers={section.numbers} />}
      {people.length > 0 && (
        <section className="contacts-people">
          <h2>{labels.people}</h2>
          <table className="contacts">
            <thead>
              <tr>
                <th scope="col">{labels.name}</th>
                <th scope="col" className="contact-role">
                  {labels.role}
                </th>
                <th scope="col" className="contact-phone">
                  {labels.phone}
                </th>
                <th scope="col" className="contact-email">
                  {labels.email}
                </th>
              </tr>
            </thead>
            <tbody>
              {people.map(({ id, name, role, phone, href, email }) => (
                <tr key={id}>
                  <td className="contact-name">{name}</td>
                  <td>{role}</td>
                  <td className="phone">{href ? <a href={href}>{phone}</a> : phone}</td>
                  <td>{email && <a href={`mailto:${email}`}>{email}</a>}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}

function Numbers({ numbers }: { readonly numbers: readonly ContactNumber[] }) {
  return (
    <ul className="numbers">
      {numbers.map(({ label, number, href, whose, isEmergency }) => (
        <li key={label}>
          <p className={isEmergency ? 'label away-ink' : 'label'}>{label}</p>
          <p className="number">{href ? <a href={href}>{number}</a> : number}</p>
          <p className="whose">{whose}</p>
        </li>
      ))}
    </ul>
  );
}
