import type { frSurvey } from '../fr/survey';

/** What companies are asked after a mission, and what they answered. */
export const enSurvey: typeof frSurvey = {
  title: 'Company survey',
  fileName: 'survey',
  sheet: { answers: 'Your answers', lists: 'Lists', howTo: 'How to' },
  column: {
    identifier: 'Passerelle identifier',
    organisation: 'Organisation',
    organising: 'Organisation of the mission (1 to 5)',
    meetings: 'Meetings (1 to 5)',
    support: 'Local support (1 to 5)',
    benefits: 'Benefits offered (1 to 5)',
    usefulContacts: 'Number of useful contacts',
    expectedBusiness: 'Business expected (amount and currency)',
    toImprove: 'What to improve',
    comment: 'Other comments',
  },
  mark: {
    one: '1 – Not satisfied at all',
    two: '2 – Not very satisfied',
    three: '3 – Fairly satisfied',
    four: '4 – Satisfied',
    five: '5 – Very satisfied',
  },
  hint: {
    mark: 'From 1, not satisfied at all, to 5, very satisfied. Leave empty what does not concern you.',
    usefulContacts: 'A number: 4.',
    expectedBusiness: 'The amount and its currency, for the next 12 months: 250,000 CAD.',
    text: 'In the language of your choice.',
  },
  howTo: {
    identifier: 'Keep the first two columns as they are: they tell us where your answers belong.',
    empty: 'Leave empty what does not concern you. You may send the file again later: answers are brought up to date.',
    privacy:
      'Only the coordinators of the mission read your answers. Partners see only averages, never with fewer than three answers.',
    back: 'Save the file and send it back by e-mail.',
  },
  message: {
    subject: 'Subject: {{mission}}: what did it bring you?',
    greeting: 'Hello,',
    opening:
      'Thank you for taking part in “{{mission}}” ({{dates}}). Tell us in five minutes what the mission brought you and what we can improve.',
    sheet: 'The attached spreadsheet, {{file}}, has one row to fill in. Only the coordinators read your answers.',
    thanks: 'Please send it back by e-mail.',
  },
  answered: '{{answered}} of {{asked}} answered',
  ask: {
    open: 'Survey the companies',
    how: 'Send each company this message with its spreadsheet. Then import the files that come back.',
    whom: 'To whom',
    message: 'Message',
    hasAnswered: 'Has answered',
    copy: 'Copy the message',
    saveOne: 'Save this spreadsheet',
    saveAll_one: 'Save the spreadsheet',
    saveAll_other: 'Save the {{count}} spreadsheets',
    written_one: '{{count}} file written to {{folder}}',
    written_other: '{{count}} files written to {{folder}}',
    nobody: 'Nobody to survey: no organisation has a delegate.',
  },
  take: {
    open: 'Import answers',
    drop: 'Drop a completed survey spreadsheet here',
    hint: 'An Excel or CSV file. Nothing changes before you import it.',
    choose: 'Choose a file',
    otherFile: 'Choose another file',
    found_one: '{{file}}: {{count}} company answered',
    found_other: '{{file}}: {{count}} companies answered',
    none: '{{file}}: no answer to import',
    known: 'The answer of a company that had answered before is updated, never duplicated.',
    problems_one: '{{count}} cell or row to look at',
    problems_other: '{{count}} cells or rows to look at',
    unread_one:
      'What it holds is not imported. Give it back the heading it had in the spreadsheet that you sent to keep it.',
    unread_other:
      'What they hold is not imported. Give them back the headings they had in the spreadsheet that you sent to keep them.',
    act_one: 'Import {{count}} answer',
    act_other: 'Import {{count}} answers',
  },
  problem: {
    'not-a-survey':
      '{{file}} is not a survey spreadsheet: none of its columns has the name of a question. Choose the one that the company filled in.',
    'unknown-organisation':
      'Row {{row}}, {{column}}: “{{value}}” is not an organisation of the mission. The row is left out.',
    'by-name':
      'Row {{row}}: {{value}} is recognised by its name only. This file may come from another mission: check what it says before you import it.',
    twice: 'Row {{row}}: {{value}} already answered further up in this file. This row is the one that counts.',
    'not-a-mark': 'Row {{row}}, {{column}}: “{{value}}” is not a mark from 1 to 5. The cell is left out.',
    'not-a-number':
      'Row {{row}}, {{column}}: “{{value}}” is not a whole number from 0 to 10,000. The cell is left out.',
    'not-an-amount':
      'Row {{row}}, {{column}}: “{{value}}” is not an amount from 0 to 999,999,999.99, such as 250,000 CAD. The cell is left out.',
  },
  grid: {
    empty: 'Nobody to survey for now',
    noMatch: 'No company matches your search',
    close: 'Close the sheet',
    delete: 'Delete this answer',
    nothing: 'No answer',
    noAnswer: 'This company has not answered yet.',
  },
};
