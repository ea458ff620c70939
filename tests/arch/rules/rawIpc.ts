import { lineAt, type Rule } from '../rule';
import { nameOf, syntaxNodes } from '../syntaxNodes';

const homes: Readonly<Record<string, RegExp>> = {
  ipcMain: /^electron\/ipc\//,
  ipcRenderer: /^electron\/preload\.ts$/,
};

/** Messages pass through the one typed table: nobody else touches Electron's own channels. */
export const rawIpc: Rule = {
  id: 'rawIpc',
  find: (file) => {
    if (file.path.startsWith('tests/')) return [];
    return syntaxNodes(file)
      .filter(({ type }) => type === 'Identifier')
      .flatMap((node) => {
        const name = nameOf(node) ?? '';
        const home = Object.hasOwn(homes, name) ? homes[name] : undefined;
        if (!home || home.test(file.path)) return [];
        return [{ line: lineAt(file.text, node.start), message: `${name} stays in ${home.source}` }];
      });
  },
};
