import { lineAt, type Rule } from '../rule';

const silencers =
  /\b(?:ox|es)lint-disable|@ts-(?:ignore|expect-error|nocheck)\b|prettier-ignore|\b(?:TODO|FIXME|XXX)\b/g;

/** A complaint is answered, not silenced, and not left for later. */
export const suppression: Rule = {
  id: 'suppression',
  find: ({ path, text }) => {
    if (path.startsWith('tests/arch/') || path.startsWith('assets/')) return [];
    return [...text.matchAll(silencers)].map((match) => ({
      line: lineAt(text, match.index),
      message: `${match[0]} silences a check`,
    }));
  },
};
