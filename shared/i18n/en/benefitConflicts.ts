/** What conflicts say of agreements by name, and of benefits and their claims. */
export const enBenefitConflicts = {
  rule: {
    'agreement-not-in-force': 'Agreement not in force',
    'benefit-not-in-force': 'Benefit not in force',
    'benefit-not-entitled': 'Benefit without entitlement',
    'benefit-over-used': 'Benefit exceeded',
  },
  sentence: {
    'benefit-not-in-force': {
      title: '“{{benefit}}” is not in force when it is used',
      reason:
        'Claimed from {{firstDay}} on: {{organisations}}. Check its dates with whoever grants it, or change the day.',
    },
    'benefit-agreement-not-in-force': {
      title: '“{{benefit}}” rests on an agreement that is not in force',
      reason:
        'Claimed from {{firstDay}} on: {{organisations}}. Enter the renewal, or ask whether the benefit holds all the same.',
    },
    'benefit-not-entitled': {
      title: '{{organisations}} is not entitled to “{{benefit}}”',
      reason:
        'The benefit is granted to members of {{association}}. Enter the membership in the sheet of the organisation, or withdraw the claim.',
    },
    'benefit-over-used-mission': {
      title: '“{{benefit}}” is claimed more than it is granted',
      reason: '{{claimed}} claimed, {{quantity}} granted for the mission: {{organisations}}.',
    },
    'benefit-over-used-organisation': {
      title: '{{organisations}} claims more than its share of “{{benefit}}”',
      reason: '{{claimed}} claimed, {{quantity}} granted per organisation.',
    },
    'benefit-over-used-period': {
      title: '“{{benefit}}” is claimed more than it is granted',
      reason: '{{claimed}} claimed, {{quantity}} granted for the whole period: {{organisations}}.',
    },
  },
};
