import type { Locator } from '@playwright/test';

/** Pastes a block of a spreadsheet into a cell, as the clipboard hands it over. */
export async function pasteInto(cell: Locator, text: string): Promise<void> {
  await cell.click();
  await cell.evaluate((element, block) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', block);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}
