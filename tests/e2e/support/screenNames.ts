/** The rooms of a mission as the navigation names them, in its order. */
export const screenNames = {
  overview: { fr: 'Vue d’ensemble', en: 'Overview' },
  itinerary: { fr: 'Itinéraire', en: 'Itinerary' },
  delegation: { fr: 'Délégation', en: 'Delegation' },
  venues: { fr: 'Lieux', en: 'Venues' },
  conflicts: { fr: 'Conflits', en: 'Conflicts' },
  support: { fr: 'Soutien local', en: 'Local support' },
  calendars: { fr: 'Calendriers', en: 'Calendars' },
  briefs: { fr: 'Cahiers', en: 'Briefs' },
  history: { fr: 'Historique', en: 'History' },
  agreements: { fr: 'Ententes', en: 'Agreements' },
  tasks: { fr: 'Tâches', en: 'Tasks' },
  promotion: { fr: 'Promotion', en: 'Promotion' },
  joint: { fr: 'Activités conjointes', en: 'Joint activities' },
  outcomes: { fr: 'Résultats', en: 'Outcomes' },
} as const;

export type ScreenName = keyof typeof screenNames;
