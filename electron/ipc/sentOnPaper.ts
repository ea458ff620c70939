import { assertNever } from '../../shared/model/assertNever';
import type { PrintRequest } from '../export/printSource';
import type { SentTo } from './noteSent';

/** For whom a document is printed or saved; undefined for what the coordinators keep to themselves. */
export function sentOnPaper(request: PrintRequest): SentTo | undefined {
  switch (request.document) {
    case 'delegation-brief':
      return { document: request.document, to: [] };
    case 'pocket-itinerary':
    case 'meeting-dossiers':
      return { document: request.document, to: request.delegates };
    case 'access-list':
      return { document: request.document, to: request.visits };
    case 'support-sheet':
      return request.readers === 'hosts' ? { document: request.document, to: request.supporters } : undefined;
    case 'term-record':
      return request.readers === 'partner' ? { document: request.document, to: [] } : undefined;
    // It goes with a calendar, which the ledger knows.
    case 'change-sheet':
    case 'people-list':
      return undefined;
    default:
      return assertNever(request);
  }
}
