import type { AccessListRequest } from './accessListRequest';
import type { BriefRequest } from './briefRequest';
import type { SupportSheetRequest } from './supportSheetRequest';

/** Whatever the room of briefs shows, saves and prints. */
export type PreviewRequest = BriefRequest | AccessListRequest | SupportSheetRequest;
