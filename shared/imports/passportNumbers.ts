import { fieldOfHeader } from './fieldOfHeader';
import { foldText } from '../text/foldText';

const documentWord = /\b(passeports?|passports?|document de voyage|travel document|nexus)\b/;
const numberWord = /\b(no|nos|num|numero|numeros|number|numbers|nr|n)\b/;
const otherWord =
  /\b(exp|expir\w*|expiry|valid\w*|echeance|date|pays|country|nation\w*|issu\w*|delivr\w*|emis\w*|emet\w*)\b/;

/** Numbers of current passports: Canada AB123456 and A123456AB, United States 9 digits or A12345678, France 12AB34567… */
const passportNumber = /^(?:[A-Z]{1,2}\d{6,8}(?:[A-Z]{1,2})?|\d{2}[A-Z]{2}\d{5}|\d{9})$/i;

/**
 * Whether a column holds passport numbers: by its name, or by its contents where the name says nothing else. Better one
 * column too many left out than one number in a file whose history cannot forget.
 */
export function holdsPassportNumbers(header: string, values: readonly string[]): boolean {
  const name = foldText(header);
  const filled = values.map((value) => value.replace(/[\s.-]/g, '')).filter((value) => value !== '');
  const alike = filled.filter((value) => passportNumber.test(value)).length;
  if (documentWord.test(name) && !otherWord.test(name)) {
    return numberWord.test(name) || /[#№]/.test(header) || filled.length === 0 || alike * 2 >= filled.length;
  }
  if (documentWord.test(name) || fieldOfHeader(header)) return false;
  return filled.length >= 2 && alike * 5 >= filled.length * 4;
}
