import { withoutInvisible } from '../text/withoutInvisible';

/**
 * One line out of a cell: line breaks become spaces, what nobody sees goes, and an apostrophe that a spreadsheet put
 * before a formula-like text to keep it a text goes. Half a character (a lone surrogate) is marked as such. Marks of
 * right-to-left writing stay: they belong to names.
 */
export function cleanLine(text: string): string {
  return withoutInvisible(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}
