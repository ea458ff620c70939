import { defineConfig } from '@playwright/test';

/** `npm run screens`: pictures of every screen for the documentation, taken in the real window. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: '../e2e/support/globalSetup.ts',
  workers: 1,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
});
