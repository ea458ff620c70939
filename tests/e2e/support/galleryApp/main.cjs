// A window on the built gallery, under the security policy of the real one. Environment: GALLERY_ROOT, GALLERY_POLICY.
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { app, BrowserWindow, protocol } = require('electron');
const { holdUntilConnected } = require('../holdUntilConnected.cjs');

holdUntilConnected();

const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' };
const root = process.env.GALLERY_ROOT ?? '';
const policy = process.env.GALLERY_POLICY ?? '';

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true } }]);

void app.whenReady().then(async () => {
  protocol.handle('app', async (request) => {
    const file = path.normalize(new URL(request.url).pathname);
    const type = types[/** @type {keyof typeof types} */ (path.extname(file))];
    if (!type) return new Response(null, { status: 404 });
    const headers = { 'content-type': type, 'content-security-policy': policy };
    return new Response(await readFile(path.join(root, file)), { headers });
  });
  const window = new BrowserWindow({ width: 1280, height: 800, useContentSize: true });
  await window.loadURL('app://gallery/gallery.html#type/light');
});
app.on('window-all-closed', () => app.quit());
