// The least that an Electron application can be, to compare the start of ours with.
const { app, BrowserWindow } = require('electron');

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1440, height: 900, show: false });
  window.once('ready-to-show', () => window.show());
  return window.loadFile('index.html');
});
