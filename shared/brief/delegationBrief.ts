import type { BriefPart } from '../model/briefPart';
import { benefitSection, type BenefitSection } from './benefitSection';
import type { BriefContext } from './briefContext';
import { contactSection, type ContactSection } from './contactSection';
import { contentsSection, type ContentsSection } from './contentsSection';
import { coverSection, type CoverSection } from './coverSection';
import { daySections, type DaySection } from './daySections';
import { directorySection, type DirectorySection } from './directorySection';
import type { DossierSection } from './dossierSections';
import { glanceSections, type GlanceSection } from './glanceSections';
import { hostSection, type HostSection } from './hostSection';
import { joined } from './joined';
import { organisationSection, type OrganisationSection } from './organisationSection';
import { purposeSection, type PurposeSection } from './purposeSection';
import { said } from './said';
import { supportSection, type SupportSection } from './supportSection';
import { travelSection, type TravelSection } from './travelSection';
import { venueSection, type VenueSection } from './venueSection';
import { versionLine } from './versionLine';
import type { Locale } from '../model/locale';

export type BookSection =
  | CoverSection
  | ContentsSection
  | PurposeSection
  | BenefitSection
  | GlanceSection
  | DaySection
  | TravelSection
  | DossierSection
  | DirectorySection
  | OrganisationSection
  | HostSection
  | VenueSection
  | SupportSection
  | ContactSection;

/** A document in one language: what it says, in the order in which it is read. */
export interface PrintedBook {
  readonly locale: Locale;
  /** Title of the PDF. */
  readonly title: string;
  /** Head of every page at the left, feet at the left and in the middle. */
  readonly mission: string;
  readonly version: string;
  readonly audience: string;
  readonly sections: readonly BookSection[];
}

/** @param parts which parts to print, in whatever order: the book has its own */
export function delegationBrief(parts: readonly BriefPart[], context: BriefContext): PrintedBook {
  const { mission, locale, t } = context;
  const wants = (part: BriefPart): boolean => parts.includes(part);
  const body = bodyOf(wants, context);
  const cover = wants('cover') ? [coverSection(context)] : [];
  const contents = wants('cover') && body.length > 1 ? [contentsSection(body, context)] : [];
  const title = said(mission, 'title', locale).text;
  return {
    locale,
    title: joined([t('document.delegationBrief'), title], ' · '),
    mission: title,
    version: versionLine(context),
    audience: t('audience.delegation'),
    sections: [...cover, ...contents, ...body],
  };
}

function bodyOf(wants: (part: BriefPart) => boolean, context: BriefContext): readonly BookSection[] {
  const sections: readonly (BookSection | undefined)[] = [
    ...(wants('purpose') ? [purposeSection(context)] : []),
    ...(wants('benefits') ? [benefitSection(context)] : []),
    ...(wants('glance') ? glanceSections(context) : []),
    ...(wants('days') ? [...daySections(context), travelSection(context)] : []),
    ...(wants('directory') ? [directorySection(context), organisationSection(context), hostSection(context)] : []),
    ...(wants('contacts') ? [contactSection(context)] : []),
    ...(wants('support') ? [supportSection(context)] : []),
    ...(wants('venues') ? [venueSection(context)] : []),
  ];
  return sections.filter((section) => section !== undefined);
}
