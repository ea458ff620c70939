import type { Organisation } from '../model/organisation';
import type { TranslatedText } from '../model/translatedText';
import type { BriefContext } from './briefContext';
import { paragraphs } from './dayRow';
import { organisationsWhere } from './delegationOf';
import { said } from './said';
import { unbroken } from './unbroken';
import type { SectionHead } from './sectionHead';

export interface OrganisationSection extends SectionHead {
  readonly kind: 'organisations';
  readonly lede: string;
  readonly organisations: readonly OrganisationEntry[];
  readonly labels: { readonly seeking: string; readonly offering: string };
}

export interface OrganisationEntry {
  readonly id: string;
  readonly name: string;
  /** Kind, city, web and e-mail addresses, telephone: what stands in the rail. */
  readonly facts: readonly string[];
  readonly profile: readonly TranslatedText[];
  readonly seeking: readonly TranslatedText[];
  readonly offering: readonly TranslatedText[];
}

/** The organisations that travel, with what they do, seek and offer; absent where none has said anything. */
export function organisationSection(context: BriefContext): OrganisationSection | undefined {
  const { mission, locale, t } = context;
  const organisations = organisationsWhere(mission, false, locale).map((organisation) =>
    organisationEntry(organisation, context),
  );
  if (organisations.every(({ profile, seeking, offering }) => [...profile, ...seeking, ...offering].length === 0))
    return undefined;
  return {
    kind: 'organisations',
    id: `${locale}-organisations`,
    title: t('organisationList.title'),
    entry: t('organisationList.entry'),
    running: t('organisationList.title'),
    lede: t('organisationList.lede'),
    organisations,
    labels: { seeking: t('organisationList.seeking'), offering: t('organisationList.offering') },
  };
}

export function organisationEntry(organisation: Organisation, { locale, t }: BriefContext): OrganisationEntry {
  const { id, name, kind, city, website, email, phone } = organisation;
  return {
    id,
    name,
    facts: [
      kind === 'other' ? '' : t(`organisationList.kinds.${kind}`),
      city ?? '',
      website ?? '',
      email ?? '',
      unbroken(phone ?? ''),
    ].filter(Boolean),
    profile: paragraphs(said(organisation, 'profile', locale)),
    seeking: paragraphs(said(organisation, 'seeking', locale)),
    offering: paragraphs(said(organisation, 'offering', locale)),
  };
}
