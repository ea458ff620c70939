import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PrintDocument } from './printDocument';

export interface HeadTemplates {
  readonly header: string;
  readonly footer: string;
  /** For the document itself: a face in a template is drawn only if the page has loaded the same address (Chromium 114, measured). */
  readonly styles: string;
}

const cuts = [
  { file: 'passerelleHeadsRegular.woff2', weight: 400 },
  { file: 'passerelleHeadsSemibold.woff2', weight: 600 },
] as const;

const unescaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Heads and feet for runtimes before Chromium 131, which have no margin boxes: mission, version, audience, page and pages.
 * The section's name is lost there (docs/decisions/0061-print-on-old-runtimes.md).
 */
export async function headTemplates({ heads, margins }: PrintDocument, assets: string): Promise<HeadTemplates> {
  const side = templateMm(margins.sideMm);
  const styles = (await Promise.all(cuts.map((cut) => faceRule(cut, assets)))).join('\n');
  const row =
    'display:flex;justify-content:space-between;width:100%;box-sizing:border-box;color:#4a5661;' +
    "font:6pt 'Passerelle Heads';font-variant-numeric:lining-nums;-webkit-print-color-adjust:exact;";
  const strong = 'font-weight:600;color:#16212b';
  const text = (part: 'mission' | 'version' | 'audience') => escapeHtml(heads?.[part] ?? '');
  return {
    styles: `${styles}\n.sample-heads{font-family:'Passerelle Heads'}.sample-heads-strong{font-family:'Passerelle Heads';font-weight:600}`,
    header: `<style>${styles}</style><div style="${row}padding:${templateMm(margins.topMm - 14)} ${side} 0">${text('mission')}</div>`,
    footer:
      `<div style="${row}padding:0 ${side} ${templateMm(margins.bottomMm - 9)}"><span style="flex:1">${text('version')}</span>` +
      `<span>${text('audience')}</span><span style="flex:1;text-align:right;${strong}">` +
      '<span class="pageNumber"></span> / <span class="totalPages"></span></span></div>',
  };
}

/** Templates are drawn larger by a third (measured in Chromium 114), type included. */
function templateMm(millimetres: number): string {
  return `${Math.max(0, millimetres) * 0.75}mm`;
}

async function faceRule({ file, weight }: (typeof cuts)[number], assets: string): Promise<string> {
  const bytes = await readFile(join(assets, 'fonts', file));
  const address = `data:font/woff2;base64,${bytes.toString('base64')}`;
  return `@font-face{font-family:'Passerelle Heads';font-weight:${weight};font-display:swap;src:url(${address})}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => unescaped[character] ?? character);
}
