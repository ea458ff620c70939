import type { Page } from '@playwright/test';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import type { PageWithBridge } from './bridgeOf';

const request: BriefRequest = {
  document: 'delegation-brief',
  delegates: [],
  language: 'fr',
  paper: 'letter',
  parts: ['cover', 'glance'],
  includeTentative: false,
};

/** Has a brief laid out, after which the hidden window for printing stands. Returns how many pages it had. */
export async function openPrintWindow(page: Page): Promise<number> {
  const reply = await page.evaluate(
    (brief) => (globalThis as unknown as PageWithBridge).passerelle.previewBrief({ ...brief, work: 'print' }),
    request,
  );
  if (!reply.ok) throw new Error(`No brief was laid out: ${reply.error.code}`);
  return reply.value.pages;
}
