/** What conflicts say of the guests of joint activities. */
export const frJointConflicts = {
  rule: {
    'guests-over-capacity': 'Trop d’invités pour le lieu',
    'guest-invited-twice': 'Invité des deux côtés',
  },
  sentence: {
    'guests-over-capacity': {
      title: 'Trop d’invités : « {{title}} »',
      reason:
        '{{count}} personnes attendues, dont {{guests}} invités qui ont accepté ; {{place}} peut en accueillir {{capacity}}. Choisissez un lieu plus grand, ou revoyez la liste des invités.',
    },
    'guest-invited-twice': {
      title: '{{name}} est sur deux listes : « {{title}} »',
      reason: 'Invité par {{parties}}. Gardez une seule invitation, dans Activités conjointes.',
    },
  },
};
