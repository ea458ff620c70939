import type { Agreement } from '../model/agreement';
import type { Benefit } from '../model/benefit';
import type { Claim } from '../model/claim';
import type { Clause } from '../model/clause';
import type { Term } from '../model/term';
import type { Fates } from './fate';

interface AgreementRecords {
  readonly agreements: Agreement;
  readonly terms: Term;
  readonly benefits: Benefit;
  readonly claims: Claim;
  readonly clauses: Clause;
}

/** What becomes of agreements and of everything under them when a closed mission is reduced. */
export const agreementFates: { readonly [Name in keyof AgreementRecords]: Fates<AgreementRecords[Name]> } = {
  agreements: {
    id: 'renamed',
    titleFr: 'unnamed',
    titleEn: 'unnamed',
    parties: 'renamed',
    otherParties: 'unnamed',
    purposeFr: 'unnamed',
    purposeEn: 'unnamed',
    clauses: 'kept',
    notes: 'erased',
    deleted: 'erased',
  },
  terms: {
    id: 'renamed',
    agreement: 'renamed',
    firstDay: 'kept',
    lastDay: 'kept',
    signedOn: 'kept',
    placeFr: 'kept',
    placeEn: 'kept',
    deleted: 'erased',
  },
  benefits: {
    id: 'renamed',
    kind: 'kept',
    titleFr: 'unnamed',
    titleEn: 'unnamed',
    grantedBy: 'renamed',
    membersOf: 'renamed',
    agreement: 'renamed',
    territoryFr: 'kept',
    territoryEn: 'kept',
    allowance: 'kept',
    usedElsewhere: 'kept',
    unitFr: 'kept',
    unitEn: 'kept',
    claimFr: 'erased',
    claimEn: 'erased',
    validFrom: 'kept',
    validTo: 'kept',
    notes: 'erased',
    deleted: 'erased',
  },
  claims: {
    id: 'renamed',
    benefit: 'renamed',
    organisation: 'renamed',
    day: 'kept',
    quantity: 'kept',
    standing: 'kept',
    item: 'renamed',
    notes: 'erased',
    deleted: 'erased',
  },
  clauses: {
    id: 'renamed',
    agreement: 'renamed',
    kind: 'kept',
    titleFr: 'unnamed',
    titleEn: 'unnamed',
    textFr: 'unnamed',
    textEn: 'unnamed',
    order: 'kept',
    items: 'renamed',
    claims: 'renamed',
    outcomes: 'renamed',
    notes: 'erased',
    deleted: 'erased',
  },
};
