/** Diets and access needs, as people tick them and as hosts count them. */
export const frNeeds = {
  kind: { diets: 'Régimes et allergies', accessNeeds: 'Besoins d’accès' },
  diets: {
    none: 'Aucun',
    vegetarian: 'Végétarien',
    vegan: 'Végane',
    halal: 'Halal',
    kosher: 'Casher',
    'gluten-free': 'Sans gluten',
    'lactose-free': 'Sans lactose',
    'nut-allergy': 'Allergie aux noix ou aux arachides',
    'seafood-allergy': 'Allergie aux poissons ou aux fruits de mer',
    other: 'Autre',
  },
  accessNeeds: {
    none: 'Aucun',
    wheelchair: 'Fauteuil roulant',
    'step-free': 'Accès sans marche',
    hearing: 'Audition',
    sight: 'Vue',
    'sign-language': 'Interprète en langue des signes',
    other: 'Autre',
  },
};
