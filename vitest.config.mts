import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/**
 * Everything runs under UTC; what computes times runs again on hosts whose own gaps and overlaps have already
 * broken libraries (docs/decisions). Each host is its own project, because a process reads its zone once.
 */
const hosts = {
  'new-york': 'America/New_York',
  paris: 'Europe/Paris',
  apia: 'Pacific/Apia',
};

const zoneSensitive = ['tests/unit/shared/time/**/*.test.{ts,tsx}', 'tests/unit/shared/calendar/**/*.test.{ts,tsx}'];

// A machine busy with other work is slow, not wrong.
function project(name: string, zone: string, include: string[], testTimeout = 30_000) {
  return { extends: true as const, test: { name, include, testTimeout, env: { TZ: zone } } };
}

export default defineConfig({
  plugins: [react()],
  test: {
    environment: 'node',
    pool: 'forks',
    setupFiles: ['tests/support/repeatableSeeds.ts'],
    projects: [
      project('unit', 'UTC', ['tests/unit/**/*.test.{ts,tsx}']),
      ...Object.entries(hosts).map(([host, zone]) => project(`unit-${host}`, zone, zoneSensitive)),
      project('arch', 'UTC', ['tests/arch/**/*.test.ts']),
      project('contract', 'UTC', ['tests/contract/**/*.test.ts']),
      project('clients', 'UTC', ['tests/clients/**/*.test.ts'], 5 * 60_000),
      project('faults', 'UTC', ['tests/faults/**/*.test.ts'], 60 * 60_000),
    ],
  },
});
