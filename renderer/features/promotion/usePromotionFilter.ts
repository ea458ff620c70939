import { useMemo, useState } from 'react';
import type { Announcement, AnnouncementStatus } from '../../../shared/model/announcement';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useMission } from '../../hooks/useMission';

export interface PromotionFilter {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly status: AnnouncementStatus | 'all';
  readonly setStatus: (status: AnnouncementStatus | 'all') => void;
  /** The name of who publishes; empty for nobody yet, null for everybody. */
  readonly organisation: string | null;
  readonly setOrganisation: (organisation: string | null) => void;
  /** Of all announcements, in the order of letters. */
  readonly organisations: readonly string[];
  /** Those that pass but for their state: what the states are counted among. */
  readonly sought: readonly Announcement[];
  readonly found: readonly Announcement[];
}

/** What of the announcements is looked at: by words, by state and by who publishes. */
export function usePromotionFilter(announcements: readonly Announcement[]): PromotionFilter {
  const [query, setQuery] = useState('');
  const [status, setStatus] = useState<AnnouncementStatus | 'all'>('all');
  const [organisation, setOrganisation] = useState<string | null>(null);
  const records = useMission((mission) => mission.organisations);
  const named = useMemo(
    () =>
      announcements.map((announcement) => ({
        announcement,
        publisher: (announcement.organisation && records[announcement.organisation]?.name) ?? '',
      })),
    [announcements, records],
  );
  const organisations = useMemo(
    () => [...new Set(named.map(({ publisher }) => publisher))].sort((a, b) => a.localeCompare(b, 'fr-CA')),
    [named],
  );
  const sought = useMemo(() => {
    const words = foldForSearch(query);
    return named
      .filter(({ publisher }) => organisation === null || publisher === organisation)
      .filter(({ announcement, publisher }) => foldForSearch(`${announcement.outlet} ${publisher}`).includes(words))
      .map(({ announcement }) => announcement);
  }, [named, organisation, query]);
  const found = useMemo(
    () => sought.filter((announcement) => status === 'all' || announcement.status === status),
    [sought, status],
  );
  return { query, setQuery, status, setStatus, organisation, setOrganisation, organisations, sought, found };
}
