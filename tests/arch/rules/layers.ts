import { posix } from 'node:path';
import { lineAt, type Rule } from '../rule';
import { afterInstall, packageOwners, roomOf, rooms, sharedPackages } from '../rooms';
import type { SourceFile } from '../sourceFile';
import { nameOf, syntaxNodes } from '../syntaxNodes';

const importing = [
  'ImportDeclaration',
  'ImportExpression',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'TSImportType',
];

/** A room imports only what the table grants it, types included: a type is knowledge too. */
export const layers: Rule = {
  id: 'layers',
  find: (file) => {
    if (!/^(shared|electron|renderer)\//.test(file.path)) return [];
    const imports = importsOf(file);
    const [first] = imports;
    if (first && !roomOf(file.path)) return [{ line: first.line, message: 'lies in no room of tests/arch/rooms.ts' }];
    return imports.flatMap(({ line, specifier }) => {
      const message = specifier.startsWith('.')
        ? refusedPath(file.path, specifier)
        : refusedPackage(file.path, specifier);
      return message ? [{ line, message }] : [];
    });
  },
};

function importsOf(file: SourceFile) {
  return syntaxNodes(file)
    .filter(({ type }) => importing.includes(type))
    .flatMap((node) => {
      const specifier = nameOf(node['source']);
      return specifier === undefined ? [] : [{ line: lineAt(file.text, node.start), specifier }];
    });
}

function refusedPath(from: string, specifier: string): string | undefined {
  const to = posix.join(posix.dirname(from), specifier);
  const room = roomOf(from) ?? from;
  const granted = [room, ...(rooms[room] ?? [])];
  if (!granted.some((grant) => isIn(to, grant) || isIn(`${to}.ts`, grant))) {
    return `${room} may not import ${to}`;
  }
  const [own, other] = [featureOf(from), featureOf(to)];
  return own && other && own !== other ? `the feature ${own} may not import the feature ${other}` : undefined;
}

function isIn(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function featureOf(path: string): string | undefined {
  return /^renderer\/features\/([^/]+)\//.exec(path)?.[1];
}

function refusedPackage(from: string, specifier: string): string | undefined {
  const name = specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
  const room = roomOf(from) ?? from;
  const owners = packageOwners[name];
  if (owners && !owners.some((owner) => isIn(from, owner)))
    return `${room} may not import ${name}: it belongs to ${owners.join(', ')}`;
  if (from.startsWith('shared/') && !sharedPackages[room]?.includes(name)) return `${room} may not import ${name}`;
  if (!/^electron\/|\.config\.mts$/.test(from) && specifier.startsWith('node:'))
    return `${room} may not import ${specifier}`;
  if (room === 'electron/dev' && !specifier.startsWith('node:') && !afterInstall.includes(from)) {
    return `${from} must run before npm install, without ${name}`;
  }
  return undefined;
}
