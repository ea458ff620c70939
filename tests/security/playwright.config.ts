import { defineConfig } from '@playwright/test';

/** `npm run test:security`: the application under attack, in the real Electron. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/support/globalSetup.ts',
  workers: 1,
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
