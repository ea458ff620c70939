import { useMemo } from 'react';
import { termsOf } from '../../../shared/agreements/termsOf';
import type { AgreementId } from '../../../shared/model/identifier';
import type { Term } from '../../../shared/model/term';
import { useMission } from '../../hooks/useMission';

/** The terms of an agreement, the earliest first. */
export function useTerms(agreement: AgreementId): readonly Term[] {
  const terms = useMission((mission) => mission.terms);
  return useMemo(() => termsOf({ terms }, agreement), [agreement, terms]);
}
