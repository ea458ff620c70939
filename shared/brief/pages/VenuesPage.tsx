import type { Locale } from '../../model/locale';
import type { VenueSection } from '../venueSection';
import { FactList } from './FactList';
import { Paragraphs } from './OrganisationsPage';
import { PageTitle } from './PageTitle';
import { Said } from './Said';
import { TwoColumns } from './TwoColumns';

export function VenuesPage({ section, locale }: { readonly section: VenueSection; readonly locale: Locale }) {
  return (
    <>
      <PageTitle title={section.title} />
      <TwoColumns>
        {section.venues.map((venue) => (
          <article className="venue" key={venue.id}>
            <Said as="h2" text={venue.name} locale={locale} />
            <FactList facts={venue.facts} locale={locale} />
            <div className="venue-notes">
              <Paragraphs texts={venue.notes} locale={locale} />
            </div>
          </article>
        ))}
      </TwoColumns>
    </>
  );
}
