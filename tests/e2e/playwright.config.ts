import { defineConfig } from '@playwright/test';
import { needsVirtualDisplay } from '../../electron/dev/virtualDisplay.mjs';
import { takeDisplay } from './support/displays';

takeDisplay();

/**
 * Two tests at once, each with a whole Electron on a virtual display of its own: 302 tests take two thirds of the time on two
 * cores. On somebody's own display one after the other, because their windows would take the focus from each other.
 */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './support/globalSetup.ts',
  workers: needsVirtualDisplay() ? 2 : 1,
  // A real window on a busy machine can be late once. A second try is reported as flaky, never hidden.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
