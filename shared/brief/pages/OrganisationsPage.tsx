import type { Locale } from '../../model/locale';
import type { TranslatedText } from '../../model/translatedText';
import type { OrganisationEntry, OrganisationSection } from '../organisationSection';
import { PageTitle } from './PageTitle';
import { Said } from './Said';

export function OrganisationsPage({
  section,
  locale,
}: {
  readonly section: OrganisationSection;
  readonly locale: Locale;
}) {
  return (
    <>
      <PageTitle title={section.title} lede={section.lede} />
      {section.organisations.map((organisation) => (
        <article className="organisation" key={organisation.id}>
          <OrganisationRail organisation={organisation} />
          <div>
            <Paragraphs texts={organisation.profile} locale={locale} />
            {organisation.seeking.length + organisation.offering.length > 0 && (
              <div className="pair">
                <Half label={section.labels.seeking} texts={organisation.seeking} locale={locale} side="home" />
                <Half label={section.labels.offering} texts={organisation.offering} locale={locale} side="away" />
              </div>
            )}
          </div>
        </article>
      ))}
    </>
  );
}

export function OrganisationRail({ organisation }: { readonly organisation: OrganisationEntry }) {
  return (
    <header>
      <h2>
        <bdi>{organisation.name}</bdi>
      </h2>
      {organisation.facts.map((fact) => (
        <p className="rail-fact" key={fact}>
          {fact}
        </p>
      ))}
    </header>
  );
}

interface ParagraphsProps {
  readonly texts: readonly TranslatedText[];
  readonly locale: Locale;
}

export function Paragraphs({ texts, locale }: ParagraphsProps) {
  return texts.map((text, index) => <Said key={`${index} ${text.text}`} text={text} locale={locale} />);
}

function Half({
  label,
  texts,
  locale,
  side,
}: ParagraphsProps & { readonly label: string; readonly side: 'home' | 'away' }) {
  if (texts.length === 0) return <div />;
  return (
    <section>
      <p className={`label ${side}-ink`}>{label}</p>
      <Paragraphs texts={texts} locale={locale} />
    </section>
  );
}
