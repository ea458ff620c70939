import type { BriefContext } from './briefContext';
import { organisationsWhere } from './delegationOf';
import { personEntry, type DirectoryEntry } from './directorySection';
import { organisationEntry, type OrganisationEntry } from './organisationSection';
import { inDirectoryOrder } from './inDirectoryOrder';
import type { SectionHead } from './sectionHead';

export interface HostSection extends SectionHead {
  readonly kind: 'hosts';
  readonly lede: string;
  readonly hosts: readonly HostEntry[];
}

interface HostEntry {
  readonly organisation: OrganisationEntry;
  readonly contacts: readonly DirectoryEntry[];
}

/** The organisations that receive the delegation, each with its people; absent where there are none. */
export function hostSection(context: BriefContext): HostSection | undefined {
  const { mission, locale, t } = context;
  const people = inDirectoryOrder(Object.values(mission.people), (person) => person, locale);
  const hosts = organisationsWhere(mission, true, locale).map((organisation) => ({
    organisation: organisationEntry(organisation, context),
    contacts: people
      .filter((person) => person.organisation === organisation.id)
      .map((person) => personEntry(person, context)),
  }));
  if (hosts.length === 0) return undefined;
  return {
    kind: 'hosts',
    id: `${locale}-hosts`,
    title: t('hosts.title'),
    entry: t('hosts.entry'),
    running: t('hosts.entry'),
    lede: t('hosts.lede'),
    hosts,
  };
}
