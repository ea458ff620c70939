import { renderToStaticMarkup } from 'react-dom/server';
import { briefContext } from '../../shared/brief/briefContext';
import { PocketSheet } from '../../shared/brief/pages/PocketSheet';
import { PrintedDocument } from '../../shared/brief/pages/PrintedDocument';
import { foldedPaperStyles } from '../../shared/brief/paperStyles';
import { pocketItinerary, type PocketItinerary } from '../../shared/brief/pocketItinerary';
import { printableMission } from '../../shared/brief/printableMission';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import type { PersonalCopy } from './personalCopy';
import type { PrintDocument } from './printDocument';
import type { PrintSource } from './printSource';

/** Pocket itineraries, one sheet each, one after the other. Each is made from what its own delegate may read. */
export function renderPockets(source: PrintSource<BriefRequest>, copies: readonly PersonalCopy[]): PrintDocument {
  const { request } = source;
  const pockets = copies.flatMap((copy) => pocketOf(source, copy) ?? []);
  const [first] = pockets;
  return {
    html: `<!doctype html>${renderToStaticMarkup(
      <PrintedDocument title={first?.title ?? ''} locale={first?.locale ?? 'fr'}>
        {pockets.map((pocket) => (
          <PocketSheet key={pocket.id} pocket={pocket} />
        ))}
      </PrintedDocument>,
    )}`,
    styles: foldedPaperStyles(request.paper),
    paper: request.paper,
    hasPageNumbers: false,
    margins: { topMm: 0, sideMm: 0, bottomMm: 0 },
  };
}

function pocketOf(
  { mission, request, now }: PrintSource<BriefRequest>,
  { delegate, locale }: PersonalCopy,
): PocketItinerary | undefined {
  const { includeTentative } = request;
  const own = printableMission(mission, { delegate, includeTentative });
  return pocketItinerary(delegate, briefContext({ mission: own, locale, now, pages: new Map() }));
}
