import { ipcRenderer } from 'electron';
export const ask = () => ipcRenderer.invoke('open');
