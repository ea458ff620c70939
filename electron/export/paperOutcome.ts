/** How a print job ended: on paper, in a dialog that the person closed, or before it began because there is no printer. */
export type PaperOutcome = 'printed' | 'closed' | 'no-printer';

/**
 * What Electron's reply to `webContents.print` means. Its reasons are English sentences: "Print job canceled", and without any
 * printer "Failed to enumerate printers" (Electron 25 on Linux without CUPS, measured) or "No printers available on the network".
 *
 * @returns nothing where the job failed for another reason
 */
export function paperOutcome(isPrinted: boolean, reason: string): PaperOutcome | undefined {
  if (isPrinted) return 'printed';
  if (/cancel/i.test(reason)) return 'closed';
  return /\bprinters\b/i.test(reason) ? 'no-printer' : undefined;
}
