import * as electron from 'electron';
import type { Bridge } from '../shared/ipc/bridge';
import { channelOf, hostEventNames, hostMethods } from '../shared/ipc/hostMethods';

const { contextBridge, ipcRenderer } = electron;

/** One function per call of the contract. There is no way to name a channel from the window. */
const calls = Object.fromEntries(
  hostMethods.map((method) => [
    method,
    (request?: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(method), request),
  ]),
) as Omit<Bridge, 'on' | 'pathOfDroppedFile'>;

const bridge: Bridge = {
  ...calls,
  // Electron 32 brought webUtils and took away File.path, which the window then asks itself.
  pathOfDroppedFile: (file) => ('webUtils' in electron ? electron.webUtils.getPathForFile(file as File) : ''),
  on: (name, listener) => {
    if (!hostEventNames.includes(name)) throw new Error(`No such event: ${name}`);
    const forward = (_: unknown, event: Parameters<typeof listener>[0]) => listener(event);
    ipcRenderer.on(name, forward);
    return () => void ipcRenderer.removeListener(name, forward);
  },
};

contextBridge.exposeInMainWorld('passerelle', bridge);
