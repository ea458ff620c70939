import type { AccessListRequest } from './accessListRequest';
import type { BriefRequest } from './briefRequest';
import type { SupportSheetRequest } from './supportSheetRequest';
import type { TermRecordRequest } from './termRecordRequest';

/** Whatever the room of briefs shows, saves and prints. */
export type PreviewRequest = BriefRequest | AccessListRequest | SupportSheetRequest | TermRecordRequest;
