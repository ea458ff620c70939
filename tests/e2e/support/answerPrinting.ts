import type { ElectronApplication } from '@playwright/test';

/** Answers the next print jobs as the system would, and keeps what they were asked for. */
export async function answerPrinting(app: ElectronApplication, isPrinted: boolean, reason: string): Promise<void> {
  await app.evaluate(
    ({ app: main }, answer) => {
      const jobs: unknown[] = [];
      Object.assign(globalThis, { jobs });
      main.on('web-contents-created', (_, contents) => {
        contents.print = (options, callback) => {
          jobs.push(options);
          callback?.(answer.isPrinted, answer.reason);
        };
      });
    },
    { isPrinted, reason },
  );
}

/** What the jobs that were answered asked for. */
export function printJobs(app: ElectronApplication): Promise<readonly unknown[]> {
  return app.evaluate(() => (globalThis as unknown as { jobs: unknown[] }).jobs);
}
