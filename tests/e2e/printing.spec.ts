import { expect, type Page, test } from '@playwright/test';
import { answerPrinting, printJobs } from './support/answerPrinting';
import { goTo } from './support/goTo';
import { openSample } from './support/openSample';

async function printBrief(page: Page): Promise<void> {
  await goTo(page, 'briefs');
  const button = page.getByRole('button', { name: /^Imprimer/ });
  await button.click();
  await expect(button).toBeDisabled();
  await expect(button).toBeEnabled({ timeout: 60_000 });
}

const outcomes = [
  { what: 'a job that the printer takes says nothing', isPrinted: true, reason: '', sentence: undefined },
  { what: 'closing the dialog is no error', isPrinted: false, reason: 'Print job canceled', sentence: undefined },
  {
    what: 'a job that fails gives its reason',
    isPrinted: false,
    reason: 'Print job failed',
    sentence: /L’impression a échoué \(Print job failed\)/,
  },
];

for (const { what, isPrinted, reason, sentence } of outcomes) {
  test(what, async () => {
    const { app, page, close } = await openSample();
    await answerPrinting(app, isPrinted, reason);
    await printBrief(page);
    expect(await printJobs(app)).toEqual([
      { printBackground: true, pageSize: 'Letter', margins: { marginType: 'default' } },
    ]);
    if (sentence) await expect(page.getByText(sentence)).toBeVisible();
    else await expect(page.getByText(/L’impression a échoué|Aucune imprimante/)).toHaveCount(0);
    await close();
  });
}

test('a computer without a printer is told so, with what to do instead', async () => {
  const { app, page, close } = await openSample();
  await answerPrinting(app, false, 'Failed to enumerate printers');
  await printBrief(page);
  await expect(page.getByText(/Aucune imprimante n’est installée .* Enregistrez le document en PDF/)).toBeVisible();
  await close();
});
