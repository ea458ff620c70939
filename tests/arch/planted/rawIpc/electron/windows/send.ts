import electron from 'electron';
electron.ipcRenderer.send('anything'); // planted
