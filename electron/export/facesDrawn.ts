import { setTimeout as wait } from 'node:timers/promises';
import { inLetterOrder } from '../../shared/text/inLetterOrder';

/** The face of whatever is not a heading: no document is without it. */
const bodyFace = 'SourceSans3';
const pauseMs = 60;
/** Some seconds; then the pages are printed as they are. */
const mostPrints = 40;

/**
 * Prints a document, and throws the pages away, until its faces are drawn: on a busy machine a new window prints before they can
 * be, and leaves their text blank. A table of names came out empty, and a sheet of changes said only which meetings changed. A
 * PDF names the faces that it draws: they are all there once the body's is, and none has come since the print before.
 */
export async function facesDrawn(print: () => Promise<Uint8Array>): Promise<void> {
  let before = '';
  for (let printed = 0; printed < mostPrints; printed += 1) {
    const faces = facesIn(await print());
    if (faces === before && faces.includes(bodyFace)) return;
    before = faces;
    await wait(pauseMs);
  }
}

/** The names of the faces that a PDF draws (ISO 32000-1 section 9.8), sorted; without the tags of their subsets. */
function facesIn(pdf: Uint8Array): string {
  const names = Buffer.from(pdf)
    .toString('latin1')
    .matchAll(/\/FontName \/(?:[A-Z]{6}\+)?([\w-]+)/g);
  return inLetterOrder([...new Set([...names].map(([, name = '']) => name))], String).join(' ');
}
