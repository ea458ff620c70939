import { realpathSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { appScheme, resolveAppFile } from './resolveAppFile';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** To be called before the application is ready: a scheme gets its privileges only then. */
export function declareWindowScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built window from `root`, and nothing else, under `app://passerelle/`. */
export function serveWindowFiles(root: string): void {
  const realRoot = realpathSync(root);
  protocol.handle(appScheme, async (request) => {
    const file = resolveAppFile(realRoot, request.url);
    const type = file && types[extname(file)];
    const bytes = type ? await readInside(file) : undefined;
    return new Response(bytes ?? null, { status: bytes ? 200 : 404, headers: headersFor(type) });
  });
}

/** The file's bytes, or undefined where it cannot be read or a link on the way to it leads elsewhere. */
async function readInside(file: string): Promise<Uint8Array | undefined> {
  try {
    return (await realpath(file)) === file ? await readFile(file) : undefined;
  } catch {
    // Whatever keeps a file of our own build from being read, the page can only be told that it is not there.
    return undefined;
  }
}

function headersFor(type = 'text/plain') {
  return {
    'content-type': type,
    'content-security-policy': contentSecurityPolicy,
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
  };
}
