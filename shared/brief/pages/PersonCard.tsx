import type { Locale } from '../../model/locale';
import type { DirectoryEntry } from '../directorySection';
import { Said } from './Said';

/** A person in a directory: the family name is semibold wherever it stands. */
export function PersonCard({ person, locale }: { readonly person: DirectoryEntry; readonly locale: Locale }) {
  const isLong = person.givenName.length + person.familyName.length > 32;
  return (
    <article className="person">
      {person.photo ? (
        <img className="portrait" src={person.photo.address} alt={person.photo.description} />
      ) : (
        <p className="initials" aria-hidden="true">
          {person.initials}
        </p>
      )}
      <div>
        <h2 className={isLong ? 'person-name person-name-long' : 'person-name'}>
          <bdi>
            {person.givenName} <b>{person.familyName}</b>
          </bdi>
        </h2>
        <Said className="person-title" text={person.jobTitle} locale={locale} />
        {person.role && <p className={person.isHead ? 'person-role away-ink' : 'person-role'}>{person.role}</p>}
        {person.organisation && (
          <p className="person-organisation">
            <bdi>{person.organisation}</bdi>
          </p>
        )}
        <Reach person={person} />
      </div>
    </article>
  );
}

/** Telephone and e-mail, as links. */
export function Reach({ person }: { readonly person: Pick<DirectoryEntry, 'phone' | 'email'> }) {
  return (
    <>
      {person.email && (
        <p className="reach">
          <a href={`mailto:${person.email}`}>{person.email}</a>
        </p>
      )}
      {person.phone && (
        <p className="reach">
          {person.phone.href ? <a href={person.phone.href}>{person.phone.text}</a> : person.phone.text}
        </p>
      )}
    </>
  );
}
