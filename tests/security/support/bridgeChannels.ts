import type { ElectronApplication } from '@playwright/test';
import { projectModule } from '../../e2e/support/projectModule';
import type * as hostMethodsModule from '../../../shared/ipc/hostMethods';

/** The calls of the contract, as the sources list them. */
export async function contractMethods(): Promise<readonly string[]> {
  const { hostMethods } = await projectModule<typeof hostMethodsModule>('shared/ipc/hostMethods.ts');
  return hostMethods;
}

/** What the running main process listens to: calls that are answered, and messages that would not be. */
export async function openChannels(app: ElectronApplication): Promise<{ calls: string[]; messages: string[] }> {
  return app.evaluate(({ ipcMain }) => {
    // Electron has no way to list them; the map is where `handle` puts them, in 25 and in 45.
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, unknown> };
    return {
      calls: [...handlers.keys()],
      messages: ipcMain
        .eventNames()
        .map(String)
        .filter((name) => name !== 'error'),
    };
  });
}
