import type { Bridge } from '../../shared/ipc/bridge';
import type { Host, WindowState } from '../../shared/ipc/host';

declare global {
  interface Window {
    readonly passerelle: Bridge;
  }
}

/** The host of a real window: everything goes over the bridge that the preload has put there. */
export function createBridgeHost(bridge: Bridge): Host {
  return {
    ...bridge,
    loadWindow: async () => JSON.parse(await bridge.loadWindow()) as WindowState,
    pathOfDroppedFile: (file) => bridge.pathOfDroppedFile(file) || pathKnownToFile(file),
  };
}

/** Before Electron 32 the path was a property of the file, which is lost on the way over the bridge. */
function pathKnownToFile(file: unknown): string {
  return file instanceof File && 'path' in file && typeof file.path === 'string' ? file.path : '';
}
