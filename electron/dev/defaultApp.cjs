// Loads the application whose folder the command line names: `electron FOLDER ARGUMENTS`.
// The official Electron brings a default_app.asar that does this; a runtime taken out of a packed application has none.
const path = require('node:path');
const electron = require('electron');

/** @typedef {{ name: string, productName: string, version: string, main: string }} Manifest */

/**
 * What Electron's own loader calls too, and does not document.
 * @typedef {{ setAppPath(path: string): void, setVersion(version: string): void }} LoaderCalls
 */

const app = /** @type {Electron.App & LoaderCalls} */ (electron.app);
const folder = process.argv.slice(1).find((argument) => !argument.startsWith('-'));
if (!folder) {
  process.stderr.write('Usage: electron FOLDER ARGUMENTS\n');
  process.exit(2);
}
const root = path.resolve(folder);
const manifest = /** @type {Manifest} */ (require(path.join(root, 'package.json')));

Object.defineProperty(process, 'defaultApp', { value: true });
app.setVersion(manifest.version);
app.setName(manifest.productName);
app.setAppPath(root);
require(path.join(root, manifest.main));
