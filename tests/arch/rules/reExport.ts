import { lineAt, type Rule } from '../rule';
import { syntaxNodes } from '../syntaxNodes';

/** Everything has one address: what a file exports, it declares. */
export const reExport: Rule = {
  id: 'reExport',
  find: (file) =>
    syntaxNodes(file)
      .filter((node) => /^Export(Named|All)Declaration$/.test(node.type) && Boolean(node['source']))
      .map((node) => ({ line: lineAt(file.text, node.start), message: 'import it from where it is declared' })),
};
