import { describe, expect, test } from 'vitest';
import { suggestMapping } from '../../../../shared/imports/suggestMapping';
import { tableOf } from './support/tableOf';

const mappingOf = (text: string): string => suggestMapping(tableOf(text)).join(' ');

describe('columns are recognised by their header, in any order', () => {
  test.each([
    [
      'a French registration form',
      'Courriel|Prénom|Nom de famille|Entreprise|Fonction|Téléphone|Cellulaire|Groupe|Statut|Langue\na@b.ca|A|B|C|D|1|2|E|F|G',
      'email givenName familyName organisation jobTitleFr workPhone mobilePhone group status language',
    ],
    [
      'an English one',
      'First Name|Last Name|Company Name|Job Title|E-mail Address|Business Phone|Mobile Phone|Dietary Requirements\nA|B|C|D|a@b.ca|1|2|E',
      'givenName familyName organisation jobTitleEn email workPhone mobilePhone diets',
    ],
    [
      'the list of the mockup, in two languages at once',
      'Prénom|Nom de famille|Company|Titre|E-mail|Grp|Exp. passeport|No passeport|Allergies\nA|B|C|D|a@b.ca|E|2029-01-01|AB123456|F',
      'givenName familyName organisation jobTitleFr email group travelDocumentExpiry locked diets',
    ],
    [
      'headers with remarks and languages in brackets',
      'Nom complet *|Courriel (obligatoire)|Fonction (EN)|Fonction (FR)|Type d’organisation\nA B|a@b.ca|C|D|E',
      'fullName email jobTitleEn jobTitleFr organisationKind',
    ],
    [
      'what a mission does not keep',
      'Prénom|Nom|Taille de chandail|Date de naissance\nA|B|M|1980-01-01',
      'givenName familyName ignored ignored',
    ],
    ['"Nom" alone, with whole names below', 'Nom|Courriel\nÉlodie Côté|a@b.ca', 'fullName email'],
    ['"Nom" alone, with family names below', 'Nom|Courriel\nCôté|a@b.ca', 'familyName email'],
    ['"Name" beside a first name', 'First name|Name|Email\nÉlodie|Côté|a@b.ca', 'givenName familyName email'],
    [
      'titles that are forms of address',
      'Titre|Prénom|Nom\nMme|Élodie|Côté\nM.|Marc|Roy',
      'ignored givenName familyName',
    ],
    [
      'addresses under a header that says nothing',
      'Prénom|Nom|Adr.\nA|B|a@b.ca\nC|D|c@d.ca',
      'givenName familyName email',
    ],
    ['the same header twice', 'Prénom|Nom|Courriel|Courriel\nA|B|a@b.ca|c@d.ca', 'givenName familyName email ignored'],
  ])('%s', (_, text, mapping) => {
    expect(mappingOf(text)).toBe(mapping);
  });
});

describe('a column of passport numbers is locked', () => {
  test.each([
    ['by its French name', 'Nom|No passeport\nCôté|', 'familyName locked'],
    ['by its English name', 'Last name|Passport #\nCôté|', 'familyName locked'],
    ['by "document de voyage"', 'Nom|Numéro du document de voyage\nCôté|GA12', 'familyName locked'],
    ['named "Passeport", holding numbers', 'Nom|Passeport\nCôté|AB123456\nRoy|HG998877', 'familyName locked'],
    ['not named at all, holding numbers', 'Nom|Doc.\nCôté|AB123456\nRoy|HG998877\nKim|P123456AB', 'familyName locked'],
    ['but not its date', 'Nom|Validité du passeport\nCôté|2029-01-01', 'familyName travelDocumentExpiry'],
    ['nor its country', 'Nom|Passport country\nCôté|Canada', 'familyName travelDocumentCountry'],
    ['nor a telephone of nine digits', 'Nom|Téléphone\nCôté|123456789\nRoy|987654321', 'familyName workPhone'],
  ])('%s', (_, text, mapping) => {
    expect(mappingOf(text)).toBe(mapping);
  });

  test('and its numbers do not even reach the table', () => {
    expect(tableOf('Nom|No passeport\nCôté|AB123456\nRoy|').rows).toEqual([
      { number: 2, cells: ['Côté', '••••••••'] },
      { number: 3, cells: ['Roy', ''] },
    ]);
  });
});
