import type { ChangeSheetRequest } from '../../shared/ipc/changeSheetRequest';
import type { PreviewRequest } from '../../shared/ipc/previewRequest';
import type { PeopleListRequest } from '../../shared/ipc/peopleListRequest';
import type { Instant } from '../../shared/model/instant';
import type { Locale } from '../../shared/model/locale';
import type { Mission } from '../../shared/model/mission';

/** What to print. */
export type PrintRequest = PreviewRequest | ChangeSheetRequest | PeopleListRequest;

/** What to print, and from what. */
export interface PrintSource<Request extends PrintRequest = PrintRequest> {
  readonly mission: Mission;
  readonly request: Request;
  /** Printed as the date of the version. */
  readonly now: Instant;
  /** The installation's language: that of whoever has none of their own. */
  readonly locale: Locale;
}
