import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { SetUpError } from './setUpError.mjs';

/**
 * Refuses a file that is not, byte for byte, the expected one.
 *
 * @param {string} path
 * @param {string} integrity as in a lockfile: `sha512-` and the base64 of the digest
 */
export async function verifyIntegrity(path, integrity) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash);
  const found = `sha512-${hash.digest('base64')}`;
  if (found !== integrity) {
    throw new SetUpError(
      `${path} is not the expected file and was not unpacked.\n  expected ${integrity}\n  found    ${found}`,
    );
  }
}
