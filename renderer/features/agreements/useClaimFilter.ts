import { useMemo, useState } from 'react';
import { claimObstacle } from '../../../shared/agreements/claimObstacle';
import type { Claim } from '../../../shared/model/claim';
import type { BenefitId, OrganisationId } from '../../../shared/model/identifier';
import { foldForSearch } from '../../../shared/text/foldForSearch';
import { useMission } from '../../hooks/useMission';

export interface ClaimFilter {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly benefit: BenefitId | 'all';
  readonly setBenefit: (benefit: BenefitId | 'all') => void;
  readonly organisation: OrganisationId | 'all';
  readonly setOrganisation: (organisation: OrganisationId | 'all') => void;
  readonly isObstructedOnly: boolean;
  readonly setObstructedOnly: (isObstructedOnly: boolean) => void;
  /** The claims that pass, in the order given. */
  readonly found: readonly Claim[];
}

/** What of the claims is looked at: by words, by benefit, by organisation, or those that something stands in the way of. */
export function useClaimFilter(claims: readonly Claim[]): ClaimFilter {
  const [query, setQuery] = useState('');
  const [benefit, setBenefit] = useState<BenefitId | 'all'>('all');
  const [organisation, setOrganisation] = useState<OrganisationId | 'all'>('all');
  const [isObstructedOnly, setObstructedOnly] = useState(false);
  const mission = useMission((whole) => whole);
  const found = useMemo(() => {
    const words = foldForSearch(query);
    const wordsOf = (claim: Claim) => {
      const claimed = mission.benefits[claim.benefit];
      const name = mission.organisations[claim.organisation]?.name ?? '';
      return `${name} ${claimed?.titleFr ?? ''} ${claimed?.titleEn ?? ''}`;
    };
    return claims.filter(
      (claim) =>
        (benefit === 'all' || claim.benefit === benefit) &&
        (organisation === 'all' || claim.organisation === organisation) &&
        foldForSearch(wordsOf(claim)).includes(words) &&
        (!isObstructedOnly || claimObstacle(mission, claim) !== undefined),
    );
  }, [benefit, claims, isObstructedOnly, mission, organisation, query]);
  const sought = { query, setQuery, benefit, setBenefit, organisation, setOrganisation };
  return { ...sought, isObstructedOnly, setObstructedOnly, found };
}
