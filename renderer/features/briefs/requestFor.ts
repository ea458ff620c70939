import type { PreviewRequest } from '../../../shared/ipc/previewRequest';
import { defaultBrief } from './defaultBrief';

/** Another document in the language and on the paper chosen so far. What somebody has a copy of their own of speaks their language unless told otherwise. */
export function requestFor(
  document: PreviewRequest['document'],
  { language, paper }: Pick<PreviewRequest, 'language' | 'paper'>,
): PreviewRequest {
  const spoken = language === 'recipient' ? 'fr' : language;
  switch (document) {
    case 'delegation-brief':
      return { ...defaultBrief('fr', paper), language: spoken };
    case 'pocket-itinerary':
    case 'meeting-dossiers':
      return { ...defaultBrief('fr', paper), document, language: 'recipient' };
    case 'support-sheet':
      return { document, supporters: [], readers: 'hosts', language: spoken, paper };
    case 'access-list':
      return { document, visits: [], language: spoken, paper };
    case 'term-record':
      return { document, term: null, readers: 'partner', language: spoken, paper, others: [] };
  }
}
