import { lineAt, type Rule } from '../rule';
import { withoutComments } from '../withoutComments';

/** An address that a page or a style sheet would load; a namespace is a name, and never loaded. */
const remote = /(?:https?:)?\/\/(?!www\.w3\.org\/)[a-z0-9-]+(?:\.[a-z0-9-]+)+/gi;

/** Nothing on screen or on paper comes from elsewhere. */
export const remoteAddress: Rule = {
  id: 'remoteAddress',
  find: ({ path, text }) => {
    if (!/^(renderer|assets)\/.*\.(css|html|svg)$/.test(path)) return [];
    const code = withoutComments(text);
    return [...code.matchAll(remote)].map((match) => ({
      line: lineAt(text, match.index),
      message: `${match[0]} is on another machine`,
    }));
  },
};
