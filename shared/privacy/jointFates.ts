import type { BudgetLine } from '../model/budgetLine';
import type { Guest } from '../model/guest';
import type { Fates } from './fate';

export interface JointRecords {
  readonly guests: Guest;
  readonly budgetLines: BudgetLine;
}

/** What a reduced mission keeps of joint activities: how many came for whom, and what they cost. */
export const jointFates: { readonly [Name in keyof JointRecords]: Fates<JointRecords[Name]> } = {
  guests: {
    id: 'renamed',
    item: 'renamed',
    invitedBy: 'renamed',
    person: 'erased',
    name: 'erased',
    organisation: 'erased',
    organisationName: 'erased',
    role: 'erased',
    language: 'kept',
    standing: 'kept',
    needs: 'erased',
    notes: 'erased',
    deleted: 'erased',
  },
  budgetLines: {
    id: 'renamed',
    item: 'renamed',
    whatFr: 'unnamed',
    whatEn: 'unnamed',
    estimated: 'kept',
    actual: 'kept',
    // By whom: the keys are identifiers, and every identifier is another now.
    shares: 'erased',
    notes: 'erased',
    deleted: 'erased',
  },
};
