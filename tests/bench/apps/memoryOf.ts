import type { ElectronApplication } from '@playwright/test';

export interface Memory {
  /** Resident memory of the main process, in megabytes. */
  readonly main: number;
  /** The same of all its windows. */
  readonly renderer: number;
}

export function memoryOf(app: ElectronApplication): Promise<Memory> {
  return app.evaluate(({ app: electron }) => {
    const sum = (type: string) =>
      electron
        .getAppMetrics()
        .filter((process) => process.type === type)
        .reduce((total, { memory }) => total + memory.workingSetSize / 1024, 0);
    return { main: sum('Browser'), renderer: sum('Tab') };
  });
}
