import type { Locale } from '../../model/locale';
import type { DirectorySection } from '../directorySection';
import { PageTitle } from './PageTitle';
import { PersonCard } from './PersonCard';
import { TwoColumns } from './TwoColumns';

export function DirectoryPage({ section, locale }: { readonly section: DirectorySection; readonly locale: Locale }) {
  return (
    <>
      <PageTitle title={section.title} lede={section.lede} />
      <TwoColumns>
        {section.people.map((person) => (
          <PersonCard key={person.id} person={person} locale={locale} />
        ))}
      </TwoColumns>
    </>
  );
}
