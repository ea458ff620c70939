import { defineConfig } from '@playwright/test';

/** One worker: every test owns a whole Electron, and two at once on a small machine only wait for each other. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: './support/globalSetup.ts',
  workers: 1,
  // A real window on a busy machine can be late once. A second try is reported as flaky, never hidden.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
