import type { Page } from '@playwright/test';
import type { HostMethod } from '../../../shared/ipc/hostMethods';
import type { PageWithBridge } from './bridgeOf';

/** Makes the calls in the page, as a script there would. */
export async function answersTo(page: Page, method: HostMethod, requests: readonly unknown[]) {
  return page.evaluate(
    async ({ name, all }) => {
      const call = (globalThis as unknown as PageWithBridge).passerelle[name] as (request: unknown) => Promise<unknown>;
      const counted = { refused: 0, answered: 0 };
      const attempt = async (request: unknown) => call(request);
      await Promise.all(
        all.map((request) =>
          attempt(request).then(
            () => (counted.answered += 1),
            () => (counted.refused += 1),
          ),
        ),
      );
      return counted;
    },
    { name: method, all: requests },
  );
}
