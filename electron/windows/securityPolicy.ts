import { app, session, type Session, type WebContents } from 'electron';

/** What any page may load; everything else, and so every server, is refused before a connection is made. */
const allowedSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:', 'about:']);

/** To be called before the application is ready. Chromium's own services are told not to call home either. */
export function applyEarlySecurity(): void {
  // Chromium's sandbox cannot be had as root; the two together end in a loop of crashes. Each window keeps its own flag.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  for (const service of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(service);
  }
  app.on('web-contents-created', (_, contents) => confine(contents));
  app.on('session-created', restrict);
}

/** To be called when the application is ready: the first session exists before anyone can listen for it. */
export function applySessionSecurity(): void {
  restrict(session.defaultSession);
}

function restrict(place: Session): void {
  place.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  place.setPermissionCheckHandler(() => false);
  place.setDevicePermissionHandler(() => false);
  // Without this Electron fetches dictionaries even with the spell checker off.
  place.setSpellCheckerLanguages([]);
  place.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !allowedSchemes.has(new URL(url).protocol) });
  });
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event, address) => {
    // A page may load itself again, and go nowhere else.
    if (address !== contents.getURL()) event.preventDefault();
  });
}
