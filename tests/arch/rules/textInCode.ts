import { lineAt, type Rule } from '../rule';
import { isNode, nameOf, syntaxNodes, type SyntaxNode } from '../syntaxNodes';

const word = /\p{L}{2,}/u;
const spoken = [
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
];

/** Whatever a person reads is in the catalogues, in both languages. */
export const textInCode: Rule = {
  id: 'textInCode',
  find: (file) => {
    if (!/^(renderer|shared)\/.*\.tsx$/.test(file.path) || file.path.startsWith('renderer/ui/gallery/')) return [];
    return syntaxNodes(file).flatMap((node) => {
      const text = readText(node);
      return text && word.test(text)
        ? [
            {
              line: lineAt(file.text, node.start + leadingSpace(text)),
              message: `“${text.trim()}” belongs in the catalogues`,
            },
          ]
        : [];
    });
  },
};

function readText(node: SyntaxNode): string | undefined {
  if (node.type === 'JSXText') return typeof node['value'] === 'string' ? node['value'] : undefined;
  if (node.type !== 'JSXAttribute' || !spoken.includes(nameOf(node['name']) ?? '')) return undefined;
  const value = node['value'];
  return isNode(value) && value.type === 'Literal' ? nameOf(value) : undefined;
}

/** JSX text begins at the tag before it; the line to name is the one where its words begin. */
function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}
