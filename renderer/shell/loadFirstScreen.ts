import type { WindowState } from '../../shared/ipc/host';
import { screenOf } from './screens';
import { secondScript } from './secondScript';

/**
 * Waits for the second script if the window opens with a screen of it, so that its frame does not stand empty first. Never
 * rejects: a script that does not come is said in the frame, where the screen should be.
 */
export async function loadFirstScreen({ document, view }: WindowState): Promise<void> {
  if (document && screenOf(view?.screen) !== 'overview') await Promise.allSettled([secondScript.load()]);
}
