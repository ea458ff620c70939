import type { frReport } from '../fr/report';

/** What came of a mission, on paper and as a spreadsheet. */
export const enReport: typeof frReport = {
  title: 'Mission report',
  file: { coordinators: 'coordinators', partner: 'partners' },
  audience: { coordinators: 'For coordinators', partner: 'For partners' },
  number: 'Number',
  noPurpose: 'No purpose given',
  participation: {
    title: 'Participation',
    organisations: 'Organisations of the delegation',
    people: 'Delegates',
    hosts: 'Host organisations',
    meetings: 'Partnering meetings',
  },
  purposes: { title: 'Meetings by purpose', purpose: 'Purpose', planned: 'Meetings' },
  results: { title: 'Results', result: 'Result' },
  amounts: { title: 'Amounts by currency', currency: 'Currency', outcomes: 'Outcomes with an amount', total: 'Total' },
  followUps: { title: 'Follow-ups', state: 'State', done: 'Done', late: 'Late', coming: 'To come' },
  support: { title: 'Local support', kind: 'Kind', asked: 'Requests', given: 'Confirmed or done' },
  meetings: { title: 'Meeting by meeting', meeting: 'Meeting', attendance: 'Took place', amount: 'Amount' },
  dialog: {
    open: 'Mission report',
    for: 'For',
    note: {
      coordinators: 'Everything is in it: amounts, follow-ups, and each meeting by its name.',
      partner: 'Counts only: no name of a meeting, no amount, no follow-up.',
    },
    language: 'Language',
    languages: { fr: 'French', en: 'English', both: 'Both' },
    what: 'A PDF with its charts, the same as a Word document, and a spreadsheet, in the folder of your choice.',
    save: 'Save the report',
    working: 'Preparing the report',
    written_one: '{{count}} file written to {{folder}}',
    written_other: '{{count}} files written to {{folder}}',
  },
};
