import type { Host, HostEvents, Unsubscribe } from './host';
import type { HostMethod } from './hostMethods';

/**
 * What the preload puts into the window as `window.passerelle`. Like `Host`, with one difference: the whole window state
 * comes as JSON text, because the context bridge copies objects value by value and a large mission has a million of them.
 */
export type Bridge = Omit<Pick<Host, HostMethod>, 'loadWindow'> & {
  readonly loadWindow: () => Promise<string>;
  /** The path of a dropped file where this runtime can tell, else an empty text. */
  readonly pathOfDroppedFile: (file: unknown) => string;
  readonly on: <Name extends keyof HostEvents>(name: Name, listener: (event: HostEvents[Name]) => void) => Unsubscribe;
};
