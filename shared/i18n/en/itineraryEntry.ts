/** The itinerary: writing several items at once, or one in a line. */
export const enItineraryEntry = {
  quick: {
    title: 'Quick entry',
    line: 'The item in one line',
    hint: '@ venue or room, # group, + person, ! status. In English or in French.',
    example: 'reception Tuesday 6-8pm @ Terrace #Oncology',
    understood: 'What was understood',
    notUnderstood: 'Not understood: {{words}}',
    openForm: 'Open the form',
    addNow: 'Add as it is',
    noDate: 'no date',
    noTime: 'no time',
    fact: { what: 'What', when: 'When', where: 'Where', who: 'Who', status: 'Status' },
    ask: {
      date: '“{{words}}”: which day?',
      airport: '“{{words}}”: which airport?',
      place: '“{{words}}”: which place?',
      group: '“{{words}}”: which group?',
      person: '“{{words}}”: which person?',
    },
  },
};
