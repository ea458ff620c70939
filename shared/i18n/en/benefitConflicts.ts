/** What conflicts say of agreements by name, and of benefits and their claims. */
export const enBenefitConflicts = {
  rule: {
    'agreement-not-in-force': 'Agreement not in force',
    'benefit-not-in-force': 'Benefit not in force',
    'benefit-not-entitled': 'Benefit claimed without entitlement',
    'benefit-over-used': 'Benefit exceeded',
    'benefit-claim-outdated': 'Benefit claim to review',
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
        'Claimed from {{firstDay}} on: {{organisations}}. Enter the renewal, or ask whether the benefit still applies.',
    },
    'support-benefit-not-in-force': {
      title: '“{{title}}” is asked for under a benefit that is not in force',
      reason:
        '“{{benefit}}” does not apply to “{{item}}”, {{at}}. Ask whether it can all the same, or take the benefit out of the request.',
    },
    'benefit-not-entitled': {
      title: '{{organisations}} is not entitled to “{{benefit}}”',
      reason:
        'The benefit is granted to members of {{association}}. Enter the membership on the organisation’s sheet, or withdraw the claim.',
    },
    'benefit-claim-outdated-cancelled': {
      title: '“{{benefit}}” is claimed for a cancelled activity',
      reason:
        '“{{item}}” is cancelled, but the claim of {{organisations}} still counts. Refuse it, or change its activity.',
    },
    'benefit-claim-outdated-deleted': {
      title: '“{{benefit}}” is claimed for a deleted activity',
      reason:
        '“{{item}}” is no longer in the itinerary, but the claim of {{organisations}} still counts. Refuse it, or change its activity.',
    },
    'benefit-claim-outdated-moved': {
      title: '“{{benefit}}” is claimed for a different day from its activity',
      reason:
        '“{{item}}” takes place on {{on}}, but the claim of {{organisations}} is for {{firstDay}}. Change the day of the claim.',
    },
    'benefit-claim-outdated-withdrawn': {
      title: '{{organisations}} is no longer coming, but claims “{{benefit}}”',
      reason:
        'Nobody from this organisation is in the delegation any more, but its claim still counts. Refuse it, or delete it.',
    },
    'benefit-over-used-mission': {
      title: '“{{benefit}}” is claimed more often than it is granted',
      reason: '{{claimed}} claimed, {{quantity}} granted for the mission: {{organisations}}.',
    },
    'benefit-over-used-organisation': {
      title: '{{organisations}} claims more than its share of “{{benefit}}”',
      reason: '{{claimed}} claimed, {{quantity}} granted per organisation.',
    },
    'benefit-over-used-period': {
      title: '“{{benefit}}” is claimed more often than it is granted',
      reason: '{{claimed}} claimed, {{quantity}} granted for the whole period: {{organisations}}.',
    },
    'benefit-over-used-period-elsewhere': {
      title: '“{{benefit}}” is claimed more often than it is granted',
      reason:
        '{{claimed}} claimed here and {{elsewhere}} used outside this mission, {{quantity}} granted for the whole period: {{organisations}}.',
    },
  },
};
