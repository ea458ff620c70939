/** What is sent to an organisation to ask for what is missing of its delegates. */
export const frAsking = {
  /** Between the name of the organisation and the other language's. */
  fileName: 'a-remplir',
  sheet: {
    delegates: 'À remplir',
    lists: 'Listes',
    howTo: 'Mode d’emploi',
  },
  column: {
    identifier: 'Identifiant Passerelle',
    wanted: 'À fournir',
    givenName: 'Prénom',
    familyName: 'Nom de famille',
    email: 'Courriel',
    jobTitleFr: 'Fonction (FR)',
    jobTitleEn: 'Fonction (EN)',
    spokenLanguages: 'Langues parlées',
    travelDocumentCountry: 'Pays du document de voyage',
    travelDocumentExpiry: 'Expiration du document de voyage',
    diets: 'Régimes et allergies',
    accessNeeds: 'Besoins d’accès',
    dietAndAccess: 'Précisions sur le régime ou l’accès',
    emergencyContact: 'Contact d’urgence',
    organisation: 'Organisation',
    organisationProfileFr: 'Profil de l’organisation (FR)',
    organisationProfileEn: 'Profil de l’organisation (EN)',
    organisationWebsite: 'Site web',
    organisationEmail: 'Courriel de l’organisation',
    organisationPhone: 'Téléphone de l’organisation',
  },
  hint: {
    travelDocumentCountry: 'Le pays seulement. N’écrivez jamais le numéro du document.',
    travelDocumentExpiry: 'Année, mois, jour : 2028-03-31.',
    diets: '« Aucun » est aussi une réponse. Plusieurs : séparez-les par une virgule.',
    accessNeeds: '« Aucun » est aussi une réponse. Plusieurs : séparez-les par une virgule.',
    emergencyContact: 'Nom et téléphone.',
  },
  howTo: {
    identifier: 'Gardez la première colonne telle quelle : c’est par elle que vos réponses retrouvent leur place.',
    empty: 'Laissez vide ce que vous ne savez pas : une case vide ne change rien.',
    lists: 'Les cases à liste déroulante acceptent aussi une autre réponse.',
    privacy:
      'N’écrivez aucun numéro de passeport : le pays et la date d’expiration suffisent. Régimes, accès et contacts d’urgence ne sont lus que par la coordination.',
    back: 'Enregistrez le fichier et retournez-le par courriel.',
  },
  message: {
    subject: 'Objet : {{mission}} : renseignements à compléter',
    greeting: 'Bonjour,',
    opening: 'Il nous manque encore quelques renseignements pour « {{mission}} » ({{dates}}) :',
    person: '• {{name}} : {{parts}}',
    sheet:
      'Le tableur ci-joint, {{file}}, se remplit en quelques minutes. Une case laissée vide ne change rien. N’y écrivez aucun numéro de passeport : le pays et la date d’expiration suffisent.',
    thanks: 'Merci de nous le retourner par courriel.',
  },
};
