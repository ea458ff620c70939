/**
 * Runs in a page: every way a script has to reach a server or to ask for a name, all at once, at `port` of this machine and
 * at names that nobody else asks for. A way that the page is refused is the point, so nothing is done about refusals.
 */
export async function callEverybody(port: number): Promise<void> {
  const ignore = () => undefined;
  const links = [
    'dns-prefetch',
    'preconnect',
    'prefetch',
    'preload',
    'stylesheet',
    'modulepreload',
    'manifest',
    'icon',
  ];
  for (const rel of links) {
    for (const host of ['127.0.0.1', `canary-${rel}.invalid`]) {
      const link = document.createElement('link');
      Object.assign(link, { rel, as: 'image', href: `http://${host}:${port}/${rel}` });
      document.head.append(link);
    }
  }
  for (const address of [`http://127.0.0.1:${port}/`, `https://127.0.0.1:${port}/`, 'https://canary-load.invalid/']) {
    fetch(address, { mode: 'no-cors' }).catch(ignore);
    navigator.sendBeacon(address, 'mission');
    new Image().src = address;
    new Audio(address).play().catch(ignore);
    new EventSource(address).onerror = ignore;
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.send('mission');
    const script = document.createElement('script');
    script.src = address;
    document.head.append(script);
  }
  for (const address of [`ws://127.0.0.1:${port}/`, 'wss://canary-socket.invalid/'])
    new WebSocket(address).onerror = ignore;
  const transport = new WebTransport(`https://127.0.0.1:${port}/`);
  transport.ready.catch(ignore);
  transport.closed.catch(ignore);
  const relay = { username: 'a', credential: 'b' };
  const peer = new RTCPeerConnection({
    iceServers: [
      { urls: [`stun:127.0.0.1:${port}`, 'stun:canary-peer.invalid:3478'] },
      { urls: [`turn:127.0.0.1:${port}?transport=tcp`, `turns:127.0.0.1:${port}?transport=tcp`], ...relay },
    ],
  });
  peer.createDataChannel('mission');
  await peer.setLocalDescription(await peer.createOffer());
  await new Promise((resolve) => setTimeout(resolve, 2500));
}
