import type { Rule } from '../rule';

const limit = 300;

/** A file fits in a head. The linter counts scripts too; this also counts style sheets and pages. */
export const fileLength: Rule = {
  id: 'fileLength',
  find: ({ path, text }) => {
    if (path.startsWith('assets/')) return [];
    const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
    return lines > limit ? [{ line: limit + 1, message: `${lines} lines, more than ${limit}` }] : [];
  },
};
