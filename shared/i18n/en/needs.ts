/** Diets and access needs, as people tick them and as hosts count them. */
export const enNeeds = {
  kind: { diets: 'Diets and allergies', accessNeeds: 'Access needs' },
  diets: {
    none: 'None',
    vegetarian: 'Vegetarian',
    vegan: 'Vegan',
    halal: 'Halal',
    kosher: 'Kosher',
    'gluten-free': 'Gluten-free',
    'lactose-free': 'Lactose-free',
    'nut-allergy': 'Allergy to nuts or peanuts',
    'seafood-allergy': 'Allergy to fish or seafood',
    other: 'Other',
  },
  accessNeeds: {
    none: 'None',
    wheelchair: 'Wheelchair',
    'step-free': 'Step-free access',
    hearing: 'Hearing',
    sight: 'Sight',
    'sign-language': 'Sign language interpreter',
    other: 'Other',
  },
};
