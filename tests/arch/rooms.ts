/**
 * The layout as a table: a folder, and what it may import besides itself. A room not listed may import nothing, so
 * that a new folder gets its line here first. What "shared", "electron" and "renderer" stand for: every room in them.
 * Rooms are looked up by the longest path that fits.
 */
export const rooms: Readonly<Record<string, readonly string[]>> = {
  'shared/model': [],
  'shared/text': [],
  'shared/time': ['shared/model', 'shared/text', 'assets/zones'],
  'shared/places': ['shared/model', 'shared/text', 'shared/time', 'shared/i18n', 'assets/airports', 'assets/zones'],
  'shared/commands': ['shared/model', 'shared/time'],
  'shared/itinerary': ['shared/model', 'shared/time'],
  'shared/conflicts': [
    'shared/model',
    'shared/text',
    'shared/time',
    'shared/itinerary',
    'shared/agreements',
    'assets/airports',
  ],
  'shared/history': ['shared/model', 'shared/time', 'shared/itinerary', 'shared/commands'],
  'shared/agreements': ['shared/model', 'shared/time'],
  'shared/workbooks': [],
  'shared/outcomes': ['shared/brief', 'shared/workbooks'],
  'shared/delegation': [
    'shared/text',
    'shared/model',
    'shared/time',
    'shared/itinerary',
    'shared/i18n',
    'shared/imports',
    'shared/workbooks',
  ],
  'shared/tasks': ['shared/model', 'shared/time', 'shared/itinerary'],
  'shared/calendar': [
    'shared/model',
    'shared/text',
    'shared/time',
    'shared/itinerary',
    'shared/tasks',
    'shared/i18n',
    'shared/imports',
  ],
  'shared/brief': [
    'shared/delegation',
    'shared/model',
    'shared/text',
    'shared/time',
    'shared/itinerary',
    'shared/agreements',
    'shared/calendar',
    'shared/i18n',
  ],
  'shared/imports': ['shared/model', 'shared/text', 'shared/time', 'shared/commands'],
  'shared/directory': ['shared/model', 'shared/text', 'shared/commands', 'shared/imports'],
  'shared/quickEntry': [
    'shared/model',
    'shared/text',
    'shared/time',
    'shared/itinerary',
    'shared/places',
    'shared/imports',
  ],
  'shared/privacy': ['shared/model', 'shared/itinerary'],
  'shared/migrations': [],
  'shared/i18n': [
    'shared/model',
    'shared/time',
    'shared/agreements',
    'shared/commands',
    'shared/conflicts',
    'shared/history',
    'shared/imports',
    'shared/ipc',
  ],
  'shared/ipc': ['shared/model', 'shared/commands', 'shared/history', 'shared/imports', 'shared/privacy'],
  'shared/presets': ['shared/model', 'shared/time', 'shared/commands', 'shared/ipc'],

  'electron/main.ts': ['shared', 'electron'],
  'electron/startWindows.ts': ['shared', 'electron'],
  'electron/runInTerminal.ts': ['shared', 'electron'],
  'electron/commandLine.ts': ['electron/cli'],
  'electron/tuneEngine.ts': [],
  'electron/preload.ts': ['shared/ipc'],
  'electron/ipc': [
    'shared',
    'electron/mission',
    'electron/settings',
    'electron/import',
    'electron/export',
    'electron/windows',
  ],
  'electron/mission': ['shared', 'electron/storage'],
  'electron/storage': ['shared'],
  'electron/export': ['shared', 'electron/storage'],
  'electron/import': ['shared', 'electron/openJson'],
  'electron/settings': ['shared', 'electron/storage'],
  'electron/windows': ['shared', 'electron/mission', 'electron/settings'],
  'electron/openJson': ['shared'],
  'electron/cli': [
    'shared',
    'electron/mission',
    'electron/storage',
    'electron/openJson',
    'electron/export',
    'electron/import',
  ],
  'electron/dev': [],

  'renderer/main.tsx': ['shared', 'renderer'],
  'renderer/App.tsx': ['shared', 'renderer'],
  'renderer/shell': ['shared', 'renderer'],
  'renderer/host': ['shared'],
  'renderer/store': ['shared', 'renderer/host'],
  'renderer/hooks': ['shared', 'renderer/host', 'renderer/store'],
  'renderer/fields': ['shared', 'renderer/hooks', 'renderer/ui'],
  'renderer/records': ['shared', 'renderer/store', 'renderer/hooks', 'renderer/ui'],
  'renderer/features': [
    'shared',
    'renderer/records',
    'renderer/host',
    'renderer/store',
    'renderer/hooks',
    'renderer/fields',
    'renderer/ui',
  ],
  'renderer/ui': ['shared/text'],

  tests: ['shared', 'electron', 'renderer', 'assets'],
};

/** Packages that only some rooms may import; anything else in package.json is free to all but `shared`. */
export const packageOwners: Readonly<Record<string, readonly string[]>> = {
  '@automerge/automerge': ['electron/mission', 'electron/storage'],
  'date-fns-tz': ['shared/time'],
  electron: [
    'electron/main.ts',
    'electron/startWindows.ts',
    'electron/runInTerminal.ts',
    'electron/preload.ts',
    'electron/ipc',
    'electron/export',
    'electron/windows',
    'electron/cli',
  ],
  'ical.js': ['shared/calendar'],
  ics: ['shared/calendar'],
  react: [
    'renderer/main.tsx',
    'renderer/App.tsx',
    'renderer/shell',
    'renderer/host',
    'renderer/hooks',
    'renderer/fields',
    'renderer/records',
    'renderer/features',
    'renderer/ui',
    'shared/brief',
  ],
  'react-dom': ['renderer/main.tsx', 'renderer/ui/gallery', 'shared/brief', 'electron/export'],
};

/** What the pure rooms may import from outside: nothing that has a clock, a disk or a screen. */
export const sharedPackages: Readonly<Record<string, readonly string[]>> = {
  'shared/model': ['zod'],
  'shared/time': ['zod', 'date-fns', '@date-fns/utc', 'date-fns-tz'],
  'shared/commands': ['zod', 'immer'],
  'shared/itinerary': ['zod'],
  'shared/conflicts': [],
  'shared/history': [],
  'shared/agreements': [],
  'shared/workbooks': [],
  'shared/outcomes': [],
  'shared/delegation': ['i18next'],
  'shared/calendar': ['zod', 'ics', 'ical.js', 'i18next'],
  'shared/brief': ['react', 'react-dom', 'i18next'],
  'shared/imports': ['zod', 'papaparse'],
  'shared/migrations': ['zod'],
  'shared/i18n': ['i18next'],
  'shared/ipc': ['zod', 'immer'],
  'shared/privacy': ['zod'],
  'shared/places': [],
  'shared/directory': [],
  'shared/quickEntry': [],
  'shared/presets': [],
};

/** Scripts run by hand when data changes; all else in electron/dev must run before anything is installed. */
export const afterInstall: readonly string[] = [
  'electron/dev/drawIcons.mjs',
  'electron/dev/updateAirports.mjs',
  'electron/dev/updateZoneRules.mjs',
  'electron/dev/writeZoneChanges.mjs',
  'electron/dev/writeSchema.mjs',
  'electron/dev/writeZoneTransitions.mjs',
];

/** The room a path lies in: the longest listed path that is it or contains it. */
export function roomOf(path: string): string | undefined {
  return Object.keys(rooms)
    .filter((room) => path === room || path.startsWith(`${room}/`))
    .sort((one, other) => other.length - one.length)[0];
}
