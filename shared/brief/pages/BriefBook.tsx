import { assertNever } from '../../model/assertNever';
import type { Locale } from '../../model/locale';
import type { BookSection, PrintedBook } from '../delegationBrief';
import { BenefitsPage } from './BenefitsPage';
import { ContactsPage } from './ContactsPage';
import { ContentsPage } from './ContentsPage';
import { CoverPage } from './CoverPage';
import { DayPage } from './DayPage';
import { DirectoryPage } from './DirectoryPage';
import { DossierPage } from './DossierPage';
import { GlancePage } from './GlancePage';
import { HostsPage } from './HostsPage';
import type { MarkWords } from './markWords';
import { OrganisationsPage } from './OrganisationsPage';
import { PurposePage } from './PurposePage';
import { SupportPage } from './SupportPage';
import { TravelPage } from './TravelPage';
import { VenuesPage } from './VenuesPage';

/** A brief as pages: one section of HTML per section of the book, each beginning a page unless it shares one with the section before. */
export function BriefBook({ brief, words }: { readonly brief: PrintedBook; readonly words: MarkWords }) {
  return (
    <article className="book" lang={`${brief.locale}-CA`}>
      {brief.sections.map((section, index) => (
        <section key={section.id} id={section.id} className={classesOf(section, brief.sections[index - 1])}>
          <SectionPage section={section} locale={brief.locale} words={words} />
        </section>
      ))}
    </article>
  );
}

function classesOf({ kind, page }: BookSection, before: BookSection | undefined): string {
  const follows = page !== undefined && page === (before?.page ?? before?.id);
  return `section section-${kind}${follows ? ' section-follows' : ''}`;
}

interface SectionPageProps {
  readonly section: BookSection;
  readonly locale: Locale;
  readonly words: MarkWords;
}

function SectionPage({ section, locale, words }: SectionPageProps) {
  switch (section.kind) {
    case 'cover':
      return <CoverPage section={section} locale={locale} />;
    case 'contents':
      return <ContentsPage section={section} />;
    case 'purpose':
      return <PurposePage section={section} locale={locale} />;
    case 'benefits':
      return <BenefitsPage section={section} locale={locale} />;
    case 'glance':
      return <GlancePage section={section} />;
    case 'day':
      return <DayPage section={section} locale={locale} words={words} />;
    case 'travel':
      return <TravelPage section={section} locale={locale} />;
    case 'dossier':
      return <DossierPage section={section} locale={locale} />;
    case 'directory':
      return <DirectoryPage section={section} locale={locale} />;
    case 'organisations':
      return <OrganisationsPage section={section} locale={locale} />;
    case 'hosts':
      return <HostsPage section={section} locale={locale} />;
    case 'venues':
      return <VenuesPage section={section} locale={locale} />;
    case 'support':
      return <SupportPage section={section} locale={locale} />;
    case 'contacts':
      return <ContactsPage section={section} />;
    default:
      return assertNever(section);
  }
}
