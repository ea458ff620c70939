import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where downloads that every checkout of this machine can share are kept.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function cacheFolder(env) {
  return join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'passerelle');
}
