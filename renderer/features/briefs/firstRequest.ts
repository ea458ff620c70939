import type { PreviewRequest } from '../../../shared/ipc/previewRequest';
import type { Settings } from '../../../shared/ipc/settings';
import type { WantedSheet } from '../../store/interfaceStore';
import { defaultBrief } from './defaultBrief';

/** What the room of briefs opens on: the sheet that was begun elsewhere, or the delegation brief. */
export function firstRequest(
  wanted: WantedSheet | null,
  { locale: language, paper }: Pick<Settings, 'locale' | 'paper'>,
): PreviewRequest {
  switch (wanted?.document) {
    case undefined:
      return defaultBrief(language, paper);
    case 'support-sheet':
      return { document: 'support-sheet', supporters: [...wanted.supporters], readers: 'hosts', language, paper };
    case 'access-list':
      return { document: 'access-list', visits: [...wanted.visits], language, paper };
    case 'term-record':
      return { document: 'term-record', term: wanted.term, readers: 'partner', language, paper, others: [] };
  }
}
