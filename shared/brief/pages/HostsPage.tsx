import type { Locale } from '../../model/locale';
import type { DirectoryEntry } from '../directorySection';
import type { HostSection } from '../hostSection';
import { OrganisationRail, Paragraphs } from './OrganisationsPage';
import { PageTitle } from './PageTitle';
import { Reach } from './PersonCard';
import { Said } from './Said';

export function HostsPage({ section, locale }: { readonly section: HostSection; readonly locale: Locale }) {
  return (
    <>
      <PageTitle title={section.title} lede={section.lede} />
      {section.hosts.map(({ organisation, contacts }) => (
        <article className="organisation" key={organisation.id}>
          <OrganisationRail organisation={organisation} />
          <div>
            <Paragraphs texts={organisation.profile} locale={locale} />
            {contacts.length > 0 && (
              <ul className="pair host-contacts">
                {contacts.map((person) => (
                  <Contact key={person.id} person={person} locale={locale} />
                ))}
              </ul>
            )}
          </div>
        </article>
      ))}
    </>
  );
}

function Contact({ person, locale }: { readonly person: DirectoryEntry; readonly locale: Locale }) {
  return (
    <li>
      <p className="contact-name">
        <bdi>
          {person.givenName} <b>{person.familyName}</b>
        </bdi>
      </p>
      <Said className="person-title" text={person.jobTitle} locale={locale} />
      <Reach person={person} />
    </li>
  );
}
