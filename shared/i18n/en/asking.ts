/** What is sent to an organisation to ask for what is missing of its delegates. */
export const enAsking = {
  fileName: 'to-fill-in',
  sheet: {
    delegates: 'To fill in',
    lists: 'Lists',
    howTo: 'How to',
  },
  column: {
    identifier: 'Passerelle identifier',
    wanted: 'To provide',
    givenName: 'Given name',
    familyName: 'Family name',
    email: 'E-mail',
    jobTitleFr: 'Job title (FR)',
    jobTitleEn: 'Job title (EN)',
    spokenLanguages: 'Spoken languages',
    travelDocumentCountry: 'Travel document country',
    travelDocumentExpiry: 'Travel document expiry',
    diets: 'Diets and allergies',
    accessNeeds: 'Access needs',
    dietAndAccess: 'Details of diet or access',
    emergencyContact: 'Emergency contact',
  },
  hint: {
    travelDocumentCountry: 'The country only. Never write the number of the document.',
    travelDocumentExpiry: 'Year, month, day: 2028-03-31.',
    diets: '“None” is an answer too. Several: put commas between them.',
    accessNeeds: '“None” is an answer too. Several: put commas between them.',
    emergencyContact: 'Name and telephone.',
  },
  howTo: {
    identifier: 'Leave the first column as it is: it brings your answers back to their place.',
    empty: 'Leave empty what you do not know: an empty cell changes nothing.',
    lists: 'Cells with a list take another answer too.',
    privacy:
      'Do not write any passport number: country and expiry date are enough. Diet, access and emergency contacts are read by the coordinators only.',
    back: 'Save the file and send it back by e-mail.',
  },
  message: {
    subject: 'Subject: {{mission}}: details to complete',
    greeting: 'Hello,',
    opening: 'A few details are still missing for “{{mission}}” ({{dates}}):',
    person: '• {{name}}: {{parts}}',
    sheet:
      'The attached spreadsheet, {{file}}, takes a few minutes to fill in. A cell left empty changes nothing. Please write no passport number in it: country and expiry date are enough.',
    thanks: 'Thank you for sending it back by e-mail.',
  },
};
