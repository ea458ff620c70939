/** The itinerary: writing several items at once, or one in a line. */
export const frItineraryEntry = {
  quick: {
    title: 'Saisie rapide',
    line: 'L’élément en une ligne',
    hint: '@ lieu ou salle, # groupe, + personne, ! état. En français ou en anglais.',
    example: 'réception mardi 18h-20h @ Terrasse #Oncologie',
    understood: 'Ce qui a été compris',
    notUnderstood: 'Pas compris : {{words}}',
    openForm: 'Ouvrir le formulaire',
    addNow: 'Ajouter tel quel',
    noDate: 'sans date',
    noTime: 'sans heure',
    fact: { what: 'Quoi', when: 'Quand', where: 'Où', who: 'Qui', status: 'État' },
    ask: {
      date: '« {{words}} » : quel jour ?',
      airport: '« {{words}} » : quel aéroport ?',
      place: '« {{words}} » : quel lieu ?',
      group: '« {{words}} » : quel groupe ?',
      person: '« {{words}} » : quelle personne ?',
    },
  },
};
