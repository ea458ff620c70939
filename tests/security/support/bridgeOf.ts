import type { Bridge } from '../../../shared/ipc/bridge';

/** Where the preload puts the bridge, as code that runs in a page sees it. */
export interface PageWithBridge {
  readonly passerelle: Bridge;
}
