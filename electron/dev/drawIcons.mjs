/** `npm run icons`: renders the mark's drawings into the files that each system wants. Run by hand after a drawing changed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { icnsOf } from './icnsOf.mjs';
import { icoOf } from './icoOf.mjs';
import { projectRoot } from './projectRoot.mjs';

const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const largestSmall = 32;
const folder = join(projectRoot, 'assets', 'icons');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
/** @type {Map<number, Buffer>} */
const images = new Map();
mkdirSync(join(folder, 'png'), { recursive: true });
for (const size of sizes) {
  const drawing = readFileSync(join(folder, size <= largestSmall ? 'mark-small.svg' : 'mark.svg'), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${drawing}`,
  );
  const image = await page.screenshot({ omitBackground: true });
  images.set(size, image);
  writeFileSync(join(folder, 'png', `${size}x${size}.png`), image);
}
await browser.close();
writeFileSync(join(folder, 'passerelle.ico'), icoOf(images));
writeFileSync(join(folder, 'passerelle.icns'), icnsOf(images));
