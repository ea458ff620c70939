import { inForm, marks } from './fieldPlace';

/** Where the fields of guests and budgets of joint activities are read and written. */
export const placesOfJointFields = {
  guests: {
    ...marks,
    item: 'The activity whose list it is on.',
    ...inForm('features/jointActivities/useGuestColumns.tsx', 'joint.field', [
      'name',
      'organisation',
      'role',
      'invitedBy',
      'standing',
      'language',
      'needs',
    ]),
    person: { file: 'features/jointActivities/AddGuestDialog.tsx', label: 'joint.dialog.who' },
    organisationName: { file: 'features/jointActivities/AddGuestDialog.tsx', label: 'joint.dialog.from' },
    ...inForm('features/jointActivities/useGuestColumns.tsx', 'joint.field', ['notes']),
  },
  budgetLines: {
    ...marks,
    item: 'The activity whose budget it is in.',
    ...inForm('features/jointActivities/useBudgetColumns.tsx', 'joint.field', [
      'whatFr',
      'whatEn',
      'estimated',
      'actual',
      'notes',
    ]),
    shares: { file: 'features/jointActivities/useBudgetColumns.tsx', label: 'joint.budget.shareOf' },
  },
};
