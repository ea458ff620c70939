import { useMemo, useState } from 'react';
import { isSupportOverdue } from '../../../shared/itinerary/isSupportOverdue';
import type { OrganisationId } from '../../../shared/model/identifier';
import type { SupportKind, SupportRequest } from '../../../shared/model/supportRequest';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useMission } from '../../hooks/useMission';
import { useSupportDays } from './useSupportDays';

export interface SupportFilter {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly supporter: OrganisationId | 'all';
  readonly setSupporter: (supporter: OrganisationId | 'all') => void;
  readonly kind: SupportKind | 'all';
  readonly setKind: (kind: SupportKind | 'all') => void;
  readonly isOverdueOnly: boolean;
  readonly setOverdueOnly: (isOverdueOnly: boolean) => void;
  /** The requests that pass, in the order given. */
  readonly found: readonly SupportRequest[];
}

/** What of the requests is looked at: by words, by whom they were asked of, by kind, or those whose day has gone by. */
export function useSupportFilter(requests: readonly SupportRequest[]): SupportFilter {
  const [query, setQuery] = useState('');
  const [supporter, setSupporter] = useState<OrganisationId | 'all'>('all');
  const [kind, setKind] = useState<SupportKind | 'all'>('all');
  const [isOverdueOnly, setOverdueOnly] = useState(false);
  const organisations = useMission((mission) => mission.organisations);
  const days = useSupportDays();
  const found = useMemo(() => {
    const sought = foldForSearch(query);
    const nameOf = (id: OrganisationId | undefined) => (id && organisations[id]?.name) ?? '';
    return requests.filter(
      (request) =>
        (supporter === 'all' || request.supporter === supporter) &&
        (kind === 'all' || request.kind === kind) &&
        (!isOverdueOnly || isSupportOverdue(request, days)) &&
        foldForSearch(`${request.titleFr} ${request.titleEn} ${nameOf(request.supporter)}`).includes(sought),
    );
  }, [days, isOverdueOnly, kind, organisations, query, requests, supporter]);
  return { query, setQuery, supporter, setSupporter, kind, setKind, isOverdueOnly, setOverdueOnly, found };
}
