import type { QuickSpan } from './quickEntry';

/** Stands for what was understood already: of private use, hence no blank, letter or digit. */
export const maskSign = '\uE000';

/** The text with what was understood made unreadable, unit for unit as long. */
export function maskSpans(plain: string, spans: readonly QuickSpan[]): string {
  return spans.reduce((text, { from, to }) => text.slice(0, from) + maskSign.repeat(to - from) + text.slice(to), plain);
}
