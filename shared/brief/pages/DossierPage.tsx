import type { Locale } from '../../model/locale';
import type { DossierSection } from '../dossierSections';
import { FactList } from './FactList';
import { PrintIcon } from './PrintIcon';
import { Said } from './Said';

const noteLines = [1, 2, 3, 4, 5, 6] as const;

/** A meeting on one page: when and where, who sits where, what is wanted of it, and room for what came of it. */
export function DossierPage({ section, locale }: { readonly section: DossierSection; readonly locale: Locale }) {
  const [ours, theirs] = section.sides;
  return (
    <>
      <header className="page-title">
        <p className="dossier-label">{section.label}</p>
        <Said as="h1" text={section.heading} locale={locale} />
      </header>
      <div className="dossier-when">
        <div>
          <p className="dossier-time">{section.times.time}</p>
          <p>{section.day}</p>
          {section.times.home && (
            <p className="home-time">
              <PrintIcon name="home" /> {section.times.home}
            </p>
          )}
        </div>
        <FactList facts={section.facts} locale={locale} />
      </div>
      <div className="two-columns dossier-sides">
        <Side side={ours} locale={locale} isOurs />
        <Side side={theirs} locale={locale} />
      </div>
      <div className="dossier-lists">
        {section.lists.map(({ field, title, points }) => (
          <section className="dossier-list" key={field}>
            <h2>{title}</h2>
            <ol>
              {points.map((point, index) => (
                <Said as="li" key={`${index} ${point.text}`} text={point} locale={locale} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <Notes notes={section.notes} />
    </>
  );
}

interface SideProps {
  readonly side: DossierSection['sides'][number];
  readonly locale: Locale;
  readonly isOurs?: boolean;
}

function Side({ side, locale, isOurs = false }: SideProps) {
  return (
    <section className={isOurs ? 'dossier-side dossier-ours' : 'dossier-side'}>
      <p className="dossier-whose">{side.label}</p>
      {side.organisations !== '' && (
        <h2>
          <bdi>{side.organisations}</bdi>
        </h2>
      )}
      <ul>
        {side.people.map(({ id, name, role }) => (
          <li key={id}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <Said text={role} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Notes({ notes }: { readonly notes: DossierSection['notes'] }) {
  return (
    <section className="dossier-notes">
      <h2>{notes.title}</h2>
      {noteLines.map((line) => (
        <div className="dossier-line" key={line} />
      ))}
      <p className="dossier-blanks">
        {notes.blanks.map((blank) => (
          <span key={blank}>{blank}</span>
        ))}
      </p>
    </section>
  );
}
