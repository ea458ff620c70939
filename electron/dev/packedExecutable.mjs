import { join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/** Where `npm run pack` leaves the program for this system. */
export function packedExecutable() {
  const dist = join(projectRoot, 'dist');
  const arch = process.arch === 'x64' ? '' : `-${process.arch}`;
  switch (process.platform) {
    case 'darwin':
      return join(dist, `mac${arch}`, 'Passerelle.app', 'Contents', 'MacOS', 'Passerelle');
    case 'win32':
      return join(dist, `win${arch}-unpacked`, 'Passerelle.exe');
    default:
      return join(dist, `linux${arch}-unpacked`, 'passerelle');
  }
}
