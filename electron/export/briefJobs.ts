import { createTranslations } from '../../shared/i18n/createTranslations';
import type { BriefRequest } from '../../shared/ipc/briefRequest';
import { assertNever } from '../../shared/model/assertNever';
import type { Locale } from '../../shared/model/locale';
import { translatedText } from '../../shared/model/translatedText';
import { personOfDelegate } from '../../shared/brief/personOfDelegate';
import { briefLocales, pocketCopies } from './briefCopies';
import { requestedSheets } from './changeSheets';
import type { PrintDocument } from './printDocument';
import type { PrintSource } from './printSource';
import { renderBrief } from './renderBrief';
import { renderPockets } from './renderPockets';
import { renderSheets } from './renderSheets';

/** One PDF to make. */
export interface PrintJob {
  /** As a person would name it; made safe where it is written. */
  readonly fileName: string;
  readonly render: (pages: ReadonlyMap<string, number>) => PrintDocument;
}

/** One file per language, or per person and language: what each recipient is handed. */
export function filesToPrint(source: PrintSource): readonly PrintJob[] {
  const { request } = source;
  switch (request.document) {
    case 'delegation-brief':
      return briefFiles({ ...source, request });
    case 'pocket-itinerary':
      return pocketFiles({ ...source, request });
    case 'change-sheet':
      return requestedSheets({ ...source, request }).map((sheet) => ({
        fileName: pdfName([sheet.heading, sheet.name, sheet.mission, sheet.locale]),
        render: () => renderSheets([sheet], request.paper),
      }));
    default:
      return assertNever(request);
  }
}

/** Everything that a request asks for, one after the other: what the preview shows and the printer takes. */
export function printTogether(source: PrintSource): PrintJob['render'] {
  const { mission, request } = source;
  switch (request.document) {
    case 'delegation-brief':
      return (pages) => renderBrief({ ...source, request }, briefLocales(mission, request), pages);
    case 'pocket-itinerary':
      return () => renderPockets({ ...source, request }, pocketCopies(mission, request));
    case 'change-sheet':
      return () => renderSheets(requestedSheets({ ...source, request }), request.paper);
    default:
      return assertNever(request);
  }
}

function briefFiles(source: PrintSource<BriefRequest>): readonly PrintJob[] {
  return briefLocales(source.mission, source.request).map((locale) => ({
    fileName: fileName(source, 'delegationBrief', [], locale),
    render: (pages) => renderBrief(source, [locale], pages),
  }));
}

function pocketFiles(source: PrintSource<BriefRequest>): readonly PrintJob[] {
  const { mission, request } = source;
  return pocketCopies(mission, request).map((copy) => {
    const person = personOfDelegate(mission, copy.delegate);
    const name = [person?.givenName, person?.familyName].filter(Boolean).join(' ');
    return {
      fileName: fileName(source, 'pocketItinerary', [name], copy.locale),
      render: () => renderPockets(source, [copy]),
    };
  });
}

function fileName(
  { mission }: PrintSource,
  document: 'delegationBrief' | 'pocketItinerary',
  whose: readonly string[],
  locale: Locale,
): string {
  const t = createTranslations(locale).getFixedT(locale, 'print');
  const title = translatedText(mission, 'title', locale).text;
  return pdfName([t(`document.${document}`), ...whose, title, locale]);
}

function pdfName(parts: readonly string[]): string {
  return `${parts.filter(Boolean).join(' - ')}.pdf`;
}
