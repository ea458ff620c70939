import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { needsVirtualDisplay } from './virtualDisplay.mjs';
import { runCommand, toolStdio } from './runCommand.mjs';
import { SetUpError } from './setUpError.mjs';

/** What Electron's window links against; everything else it brings along. */
const windowPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1'];

/**
 * What the tests compare with: two independent calendar clients (khal; libical through its Python binding), a reader
 * of the printed PDFs, and a current Chromium as the stand-in for the declared Electron.
 */
const testPackages = ['xvfb', 'poppler-utils', 'khal', 'python3-gi', 'gir1.2-ical-3.0', 'chromium'];

/** The calendar programs of `npm run test:clients`, and the message bus that Evolution's data server answers on. */
const clientPackages = ['khal', 'dbus-daemon', 'evolution-data-server', 'gir1.2-ecal-2.0', 'thunderbird'];

/** Found by what they install, on Linux systems that name their packages differently. */
const traces = new Map([
  ['libgtk-3-0', 'libgtk-3.so.0'],
  ['libnss3', 'libnss3.so'],
  ['libasound2', 'libasound.so.2'],
  ['libgbm1', 'libgbm.so.1'],
  ['xvfb', 'Xvfb'],
  ['poppler-utils', 'pdftotext'],
  ['khal', 'khal'],
  ['python3-gi', 'python3'],
  ['gir1.2-ical-3.0', 'libical.so.3'],
  ['chromium', 'chromium'],
  ['dbus-daemon', 'dbus-run-session'],
  ['evolution-data-server', 'libedataserver-1.2.so'],
  ['gir1.2-ecal-2.0', 'libecal-2.0.so'],
]);

/**
 * Sees to the system libraries: installs what is missing on Debian as root, and elsewhere stops with the exact
 * command. macOS and Windows bring all that the window needs.
 *
 * @param {'window' | 'tests' | 'clients'} purpose
 */
export async function installSystemLibraries(purpose) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(neededPackages(purpose));
  if (missing.length === 0) return;
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (!isDebian()) {
    throw new SetUpError(
      `Install the counterparts of these Debian packages with your package manager: ${missing.join(' ')}`,
    );
  }
  if (process.getuid?.() !== 0) throw new SetUpError(`These system libraries are missing. Run: sudo ${command}`);
  console.error(command);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update', '-qq'], { env, stdio: toolStdio });
  const [program = '', ...args] = command.split(' ');
  const code = await runCommand(program, args, { env, stdio: toolStdio });
  if (code !== 0) throw new SetUpError(`Could not install the system libraries. Run this by hand: ${command}`);
}

/** @param {'window' | 'tests' | 'clients'} purpose */
function neededPackages(purpose) {
  if (purpose === 'clients') return clientPackages;
  if (purpose === 'tests') return [...windowPackages, ...testPackages];
  return needsVirtualDisplay() ? [...windowPackages, 'xvfb'] : windowPackages;
}

/** @param {readonly string[]} packages */
function missingPackages(packages) {
  const isInstalled = isDebian() ? isInstalledOnDebian : leavesTrace;
  return packages.filter((name) => !isInstalled(name));
}

function isDebian() {
  return existsSync('/etc/debian_version') && isOnPath('dpkg-query') && isOnPath('apt-get');
}

/**
 * Newer Debian and Ubuntu releases append t64 to libraries whose time type grew.
 *
 * @param {string} name
 */
function isInstalledOnDebian(name) {
  return [name, `${name}t64`].some(
    (candidate) =>
      spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status}', candidate], { encoding: 'utf8' }).stdout ===
      'installed',
  );
}

/** @param {string} name */
function leavesTrace(name) {
  const trace = traces.get(name) ?? name;
  if (!trace.includes('.so')) return isOnPath(trace);
  return spawnSync('ldconfig', ['-p'], { encoding: 'utf8' }).stdout?.includes(trace) ?? false;
}

/** @param {string} program */
function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}
