import { defineConfig } from '@playwright/test';

/** Killing a whole Electron over and over takes as long as it takes; nothing is tried twice. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/faults-in-the-window',
  globalSetup: '../e2e/support/globalSetup.ts',
  workers: 1,
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60 * 60_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
