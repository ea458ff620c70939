import type { Rule } from '../rule';

const vague = /(?:(?:^|\/)(?:index|lib|misc)|utils?|helpers?)(?:\/|\.[cm]?[jt]sx?$)/i;

/** A path says what is there. */
export const vagueName: Rule = {
  id: 'vagueName',
  find: ({ path }) => (vague.test(path) ? [{ line: 1, message: `${path} does not say what it holds` }] : []),
};
