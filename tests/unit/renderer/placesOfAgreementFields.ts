import { inForm, marks, type PlacesOf } from './fieldPlace';

/** Agreements and everything under them, field by field. */
export const placesOfAgreementFields: Readonly<Record<string, PlacesOf>> = {
  agreements: {
    ...marks,
    ...inForm('features/agreements/AgreementFields.tsx', 'agreements.field', [
      'titleFr',
      'titleEn',
      'parties',
      'otherParties',
      'purposeFr',
      'purposeEn',
      'clauses',
      'notes',
    ]),
  },
  terms: {
    ...marks,
    agreement: 'A term is added within its agreement and stays there.',
    ...inForm('features/agreements/TermRow.tsx', 'agreements.field', [
      'firstDay',
      'lastDay',
      'signedOn',
      'placeFr',
      'placeEn',
    ]),
  },
  benefits: {
    ...marks,
    ...inForm('features/agreements/BenefitWhatFields.tsx', 'benefits.field', [
      'titleFr',
      'titleEn',
      'kind',
      'territoryFr',
      'territoryEn',
    ]),
    ...inForm('features/agreements/BenefitWhoFields.tsx', 'benefits.field', ['grantedBy', 'membersOf', 'agreement']),
    ...inForm('features/agreements/BenefitLimitFields.tsx', 'benefits.field', [
      'allowance',
      'usedElsewhere',
      'unitFr',
      'unitEn',
      'validFrom',
      'validTo',
    ]),
    ...inForm('features/agreements/BenefitSheet.tsx', 'benefits.field', ['claimFr', 'claimEn', 'notes']),
  },
  claims: {
    ...marks,
    ...inForm('features/agreements/ClaimSheet.tsx', 'benefits.claim', [
      'benefit',
      'organisation',
      'day',
      'quantity',
      'item',
      'notes',
    ]),
    ...inForm('features/agreements/ClaimStandingField.tsx', 'benefits.claim', ['standing']),
  },
  clauses: {
    ...marks,
    agreement: 'A clause is added within its agreement and stays there.',
    order: { file: 'features/agreements/ClauseRow.tsx', label: 'clauses.up' },
    titleFr: { file: 'features/agreements/ClauseFields.tsx', label: 'agreements.field.title' },
    titleEn: { file: 'features/agreements/ClauseFields.tsx', label: 'agreements.field.title' },
    textFr: { file: 'features/agreements/ClauseFields.tsx', label: 'clauses.field.text' },
    textEn: { file: 'features/agreements/ClauseFields.tsx', label: 'clauses.field.text' },
    kind: { file: 'features/agreements/ClauseFields.tsx', label: 'clauses.field.kind' },
    notes: { file: 'features/agreements/ClauseFields.tsx', label: 'agreements.field.notes' },
    items: { file: 'features/agreements/ClauseEvidenceFields.tsx', label: 'clauses.field.items' },
    claims: { file: 'features/agreements/ClauseEvidenceFields.tsx', label: 'clauses.field.claims' },
    outcomes: { file: 'features/agreements/ClauseEvidenceFields.tsx', label: 'clauses.field.outcomes' },
  },
};
