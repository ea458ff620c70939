import { spawn } from 'node:child_process';
import { SetUpError } from './setUpError.mjs';

/** Large enough for a 4K window to be tested. */
const screen = '3840x2160x24';
const startLimitMs = 20_000;

/** Whether a window would have nowhere to open. */
export function needsVirtualDisplay() {
  return process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;
}

/**
 * Starts Xvfb on a free display. Not `xvfb-run`, because a verb's exit code, signals and standard output must pass
 * through untouched.
 *
 * @returns {Promise<{ display: string, stop: () => void }>} `display` as the DISPLAY variable wants it, such as `:99`
 */
export function startVirtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp'];
    const server = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    const stop = () => void server.kill();
    const timer = setTimeout(() => {
      stop();
      reject(new SetUpError('Xvfb did not start within 20 seconds.'));
    }, startLimitMs);
    server.on('error', () => {
      clearTimeout(timer);
      reject(new SetUpError('There is no display and Xvfb is not installed (Debian package: xvfb).'));
    });
    server.on('exit', (code) => {
      clearTimeout(timer);
      reject(new SetUpError(`Xvfb stopped with exit code ${code}.`));
    });
    // Xvfb writes the number it chose once it accepts clients.
    server.stdio[3]?.once('data', (/** @type {Buffer} */ number) => {
      clearTimeout(timer);
      resolve({ display: `:${String(number).trim()}`, stop });
    });
    server.unref();
  });
}
