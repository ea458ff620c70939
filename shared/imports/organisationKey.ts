import { foldText } from '../text/foldText';

/** Legal forms at the end of a name, folded. A longer one that ends with a shorter one stands first. */
const legalForms = [
  's e n c r l',
  'sencrl',
  's e n c',
  'senc',
  's e c',
  'sec',
  'sencr',
  'l l c',
  'llc',
  'l l p',
  'llp',
  'l p',
  'lp',
  'p l c',
  'plc',
  'p c',
  'pc',
  'incorporated',
  'incorporee',
  'inc',
  'corporation',
  'corp',
  'limited',
  'limitee',
  'ltee',
  'ltd',
  'enr',
  'company',
  'compagnie',
  'cie',
  'co',
  'g m b h',
  'gmbh',
  'a g',
  'ag',
  'k g',
  'kg',
  'b v',
  'bv',
  'n v',
  'nv',
  's a r l',
  'sarl',
  's a s',
  'sas',
  's a',
  'sa',
  's e',
  'se',
  's p a',
  'spa',
  's r l',
  'srl',
  's l',
  'sl',
  'a b',
  'ab',
  'a s',
  'as',
  'oy',
  'oyj',
  'aps',
  'pty',
  'pte',
  'k k',
  'kk',
  'osbl',
  'obnl',
];

/**
 * What makes two spellings the same organisation: no case, accents, punctuation, leading article or legal form.
 * « Boréalys inc. », « BOREALYS » and « Les Boréalys Ltée » are one. Never empty for a name that has letters.
 */
export function organisationKey(name: string): string {
  const folded = foldText(name.replace(/\([^)]*\)\s*$/, '')) || foldText(name);
  const key = withoutLegalForms(folded.replace(/^(?:the|les?|la|l) (?=.)/, ''))
    .replace(/\b(?:and|et)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return key || folded || name.trim();
}

const legalForm = new RegExp(` (?:${legalForms.join('|')})$`);

function withoutLegalForms(name: string): string {
  const shorter = name.replace(legalForm, '');
  return shorter === name ? name : withoutLegalForms(shorter);
}
