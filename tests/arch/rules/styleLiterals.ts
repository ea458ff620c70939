import { lineAt, type Rule } from '../rule';
import { withoutComments } from '../withoutComments';

const tokens = 'renderer/ui/tokens/';
/** Conditions cannot read custom properties, so a width must stand there as it is. */
const conditions = /@(?:media|container|supports)[^{]*/g;
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|oklch|oklab|lab|lch|hwb)a?\(/gi;
const length = /(?<![\w-])-?\d*\.?\d+px\b/g;

/** Colours and lengths have names, all in one folder. */
export const styleLiterals: Rule = {
  id: 'styleLiterals',
  find: ({ path, text }) => {
    if (!/^renderer\/.*\.css$/.test(path) || path.startsWith(tokens)) return [];
    const blank = (part: string) => part.replace(/[^\n]/g, ' ');
    const code = withoutComments(text).replace(conditions, blank);
    return [...code.matchAll(colour), ...code.matchAll(length)].map((match) => ({
      line: lineAt(text, match.index),
      message: `${match[0]} belongs in ${tokens}, under a name`,
    }));
  },
};
