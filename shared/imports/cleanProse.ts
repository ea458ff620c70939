import { withoutInvisible } from '../text/withoutInvisible';

/** Running text out of a cell: line breaks as `\n`, nothing else that nobody sees. */
export function cleanProse(text: string): string {
  return withoutInvisible(text)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd')
    .trim()
    .replace(/^'(?=[=+\-@])/, '');
}
