import { join, normalize, sep } from 'node:path';
import { parseAddress } from './parseAddress';

/** The scheme under which the window loads its own files; never a remote address, never `file:`. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://passerelle`;

/** The file of the built window that an address names, or undefined where it names anything else. */
export function resolveAppFile(root: string, address: string): string | undefined {
  const url = parseAddress(address);
  if (url?.protocol !== `${appScheme}:` || url.host !== 'passerelle') return undefined;
  const path = decodedPath(url.pathname);
  if (path === undefined || /[\\\0]/.test(path) || path.split('/').includes('..')) return undefined;
  const file = normalize(join(root, path === '/' ? 'index.html' : path));
  return file.startsWith(normalize(root + sep)) ? file : undefined;
}

function decodedPath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
