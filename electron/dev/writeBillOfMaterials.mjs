import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/**
 * @typedef {object} Component
 * @property {string} bom-ref
 * @property {string} name
 * @property {string} [scope]
 * @property {readonly { name: string }[]} [properties]
 *
 * @typedef {object} Bill what of CycloneDX is read or changed here
 * @property {{ component: Component }} metadata
 * @property {Component[]} components
 * @property {{ ref: string, dependsOn: string[] }[]} dependencies
 */

/** Where the bill of materials lies: beside the packed application. */
export const billOfMaterials = join(projectRoot, 'dist', 'passerelle.cdx.json');

/**
 * Everything, because with `--omit=dev` npm 11 also leaves out what a tool of development needs as well (zod, for one).
 */
const sbom = ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'];

/**
 * Writes what the packed application is made of, in CycloneDX: of npm's own list the packages that it needs, and the
 * Electron it was packed with, which npm takes for a tool of development.
 *
 * @param {string} electronVersion
 */
export function writeBillOfMaterials(electronVersion) {
  const shell = process.platform === 'win32';
  const said = execFileSync('npm', sbom, { cwd: projectRoot, encoding: 'utf8', shell });
  const bill = /** @type {Bill} */ (JSON.parse(said));
  // npm names the application after the folder it lies in.
  bill.metadata.component.name = 'passerelle';
  const electron = {
    'bom-ref': `electron@${electronVersion}`,
    type: 'framework',
    name: 'electron',
    version: electronVersion,
    scope: 'required',
    purl: `pkg:npm/electron@${electronVersion}`,
    licenses: [{ license: { id: 'MIT' } }],
  };
  bill.components = [...bill.components.filter(isShipped), electron];
  bill.dependencies = dependenciesAmong(bill);
  mkdirSync(dirname(billOfMaterials), { recursive: true });
  writeFileSync(billOfMaterials, `${JSON.stringify(bill, null, 2)}\n`);
}

/**
 * Native add-ons that a package would use if they were there are optional, and not bundled.
 *
 * @param {Component} component
 */
function isShipped({ scope, properties = [] }) {
  return scope === 'required' && !properties.some(({ name }) => name === 'cdx:npm:package:development');
}

/**
 * Who needs whom, among those that are left.
 *
 * @param {Bill} bill
 */
function dependenciesAmong({ metadata, components, dependencies }) {
  const left = new Set([metadata.component['bom-ref'], ...components.map((component) => component['bom-ref'])]);
  return dependencies
    .filter(({ ref }) => left.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((needed) => left.has(needed)) }));
}
