import type { Locale } from '../../model/locale';
import type { BenefitSection } from '../benefitSection';
import { PageTitle } from './PageTitle';
import { Said } from './Said';

interface BenefitsPageProps {
  readonly section: BenefitSection;
  readonly locale: Locale;
}

/** The agreements with their terms, then each benefit: who grants it, what it is, how to claim it, who may. */
export function BenefitsPage({ section, locale }: BenefitsPageProps) {
  return (
    <>
      <PageTitle title={section.title} />
      {section.agreements.map(({ id, title, parties, terms, standing, isOpen }) => (
        <section key={id} className="agreement">
          <Said as="h2" text={title} locale={locale} />
          <p className="agreement-parties">{parties}</p>
          <ul className="agreement-terms">
            {terms.map((term) => (
              <li key={term}>{term}</li>
            ))}
          </ul>
          <p className={isOpen ? 'agreement-standing agreement-open' : 'agreement-standing'}>{standing}</p>
        </section>
      ))}
      {section.rows.length > 0 && <Benefits section={section} locale={locale} />}
      {section.groups.length > 0 && <Groups section={section} locale={locale} />}
    </>
  );
}

function Benefits({ section: { heading, rows, labels }, locale }: BenefitsPageProps) {
  return (
    <section className="benefits">
      <h2>{heading}</h2>
      <table className="contacts">
        <thead>
          <tr>
            <th scope="col" className="benefit-by">
              {labels.grantedBy}
            </th>
            <th scope="col">{labels.benefit}</th>
            <th scope="col" className="benefit-how">
              {labels.how}
            </th>
            <th scope="col" className="benefit-who">
              {labels.who}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, grantedBy, membersOf, title, detail, how, who }) => (
            <tr key={id}>
              <td>
                <p className="contact-name">{grantedBy}</p>
                <p className="support-detail">{membersOf}</p>
              </td>
              <td>
                <Said className="contact-name" text={title} locale={locale} />
                {detail !== '' && <p className="support-detail">{detail}</p>}
              </td>
              <td>
                <Said text={how} locale={locale} />
              </td>
              <td>{who}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who may use the same, by name. */
function Groups({ section: { groups, labels }, locale }: BenefitsPageProps) {
  return (
    <section className="benefit-groups">
      <h2>{labels.byOrganisation}</h2>
      {groups.map(({ organisations, benefits }) => (
        <section key={organisations} className="benefit-group">
          <p>{organisations}</p>
          <ul>
            {benefits.map((benefit) => (
              <Said key={benefit.text} as="li" text={benefit} locale={locale} />
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
