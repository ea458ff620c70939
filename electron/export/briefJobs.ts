import { createTranslations } from '../../shared/i18n/createTranslations';
import type { Locale } from '../../shared/model/locale';
import { translatedText } from '../../shared/model/translatedText';
import { personOfDelegate } from '../../shared/brief/personOfDelegate';
import { briefLocales, pocketCopies } from './briefCopies';
import type { PrintDocument } from './printDocument';
import { renderBrief, type BriefSource } from './renderBrief';
import { renderPockets } from './renderPockets';

/** One PDF to make. */
export interface BriefJob {
  /** As a person would name it; made safe where it is written. */
  readonly fileName: string;
  readonly render: (pages: ReadonlyMap<string, number>) => PrintDocument;
}

/** One file per language, or per person and language: what each recipient is handed. */
export function filesToPrint(source: BriefSource): readonly BriefJob[] {
  const { mission, request } = source;
  switch (request.document) {
    case 'delegation-brief':
      return briefLocales(mission, request).map((locale) => ({
        fileName: fileName(source, 'delegationBrief', [], locale),
        render: (pages) => renderBrief(source, [locale], pages),
      }));
    case 'pocket-itinerary':
      return pocketCopies(mission, request).map((copy) => {
        const person = personOfDelegate(mission, copy.delegate);
        const name = [person?.givenName, person?.familyName].filter(Boolean).join(' ');
        return {
          fileName: fileName(source, 'pocketItinerary', [name], copy.locale),
          render: () => renderPockets(source, [copy]),
        };
      });
  }
}

/** Everything that a request asks for, one after the other: what the preview shows and the printer takes. */
export function printTogether(source: BriefSource): BriefJob['render'] {
  const { mission, request } = source;
  switch (request.document) {
    case 'delegation-brief':
      return (pages) => renderBrief(source, briefLocales(mission, request), pages);
    case 'pocket-itinerary':
      return () => renderPockets(source, pocketCopies(mission, request));
  }
}

function fileName(
  { mission }: BriefSource,
  document: 'delegationBrief' | 'pocketItinerary',
  whose: readonly string[],
  locale: Locale,
): string {
  const t = createTranslations(locale).getFixedT(locale, 'print');
  const title = translatedText(mission, 'title', locale).text;
  return `${[t(`document.${document}`), ...whose, title, locale].filter(Boolean).join(' - ')}.pdf`;
}
