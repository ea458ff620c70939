import { createServer, type AddressInfo } from 'node:net';

/** A port that takes every connection, remembers what the caller said first, and never answers: a dead server. */
export interface CountingListener {
  readonly port: number;
  /** The first line of each call, such as `CONNECT example.org:443 HTTP/1.1`. */
  readonly calls: readonly string[];
  close(): Promise<void>;
}

export async function countingListener(): Promise<CountingListener> {
  const calls: string[] = [];
  const server = createServer((socket) => {
    const call = calls.push('(nothing said)') - 1;
    socket.once('data', (said) => {
      calls[call] = said.toString('latin1').split('\r\n')[0] ?? '';
      socket.destroy();
    });
    socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    calls,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
