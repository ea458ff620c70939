// The built application as `electron FOLDER` loads it, except that it waits until a test has connected.
const path = require('node:path');
const { app } = require('electron');
const { holdUntilConnected } = require('../holdUntilConnected.cjs');

/** @typedef {{ name: string, productName: string, version: string, main: string }} Manifest */
/**
 * What Electron's own loader calls too, and does not document.
 * @typedef {{ setAppPath(path: string): void, setVersion(version: string): void }} LoaderCalls
 */

holdUntilConnected();
const root = path.resolve(__dirname, '../../../..');
const manifest = /** @type {Manifest} */ (require(path.join(root, 'package.json')));
const loader = /** @type {Electron.App & LoaderCalls} */ (app);
loader.setVersion(manifest.version);
loader.setName(manifest.productName);
loader.setAppPath(root);
require(path.join(root, manifest.main));
