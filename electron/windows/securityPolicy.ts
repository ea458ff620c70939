import { app, session, type Session, type WebContents } from 'electron';

/** What any page may load; everything else, and so every server, is refused before a connection is made. */
const allowedSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:', 'about:']);

const nameRules = 'host-resolver-rules';

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
  // What no page's policy and no request filter sees: a prefetched name, a peer connection's relay. A test that counts
  // attempts brings rules of its own.
  if (!app.commandLine.hasSwitch(nameRules)) app.commandLine.appendSwitch(nameRules, 'MAP * ~NOTFOUND');
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
  // Files leave through the bridge only, into places that the person chose.
  place.on('will-download', (event) => event.preventDefault());
  place.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !allowedSchemes.has(new URL(url).protocol) });
  });
}

function confine(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // A peer connection asks servers by UDP, past the request filter and the names.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    // A page may load itself again, and go nowhere else; and there are no frames.
    if (!event.isMainFrame || event.url !== contents.getURL()) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
}
