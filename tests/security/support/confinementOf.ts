import type { ElectronApplication } from '@playwright/test';

/** How a window stands towards the machine, as Electron says it of the running window, not as our sources say it. */
export interface Confinement {
  readonly address: string;
  readonly preferences: Readonly<Record<string, unknown>>;
}

/** What every window of ours must say of itself, besides whether scripts run in it. */
export const confined = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  experimentalFeatures: false,
} as const;

/** Every window there is, hidden ones too, in the order of their addresses. */
export async function confinementsOf(app: ElectronApplication): Promise<readonly Confinement[]> {
  return app.evaluate(
    ({ webContents }, names) => {
      // Electron has it and does not declare it.
      interface Remembering {
        getLastWebPreferences(): Readonly<Record<string, unknown>>;
      }
      return webContents
        .getAllWebContents()
        .map((contents) => {
          const last = (contents as unknown as Remembering).getLastWebPreferences();
          return {
            address: contents.getURL(),
            preferences: Object.fromEntries(names.map((name) => [name, last[name]])),
          };
        })
        .sort((one, other) => one.address.localeCompare(other.address));
    },
    [...Object.keys(confined), 'javascript'],
  );
}
