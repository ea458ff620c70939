import type { DelegateId } from '../../shared/model/identifier';
import type { Locale } from '../../shared/model/locale';

/** One person's copy in one language. */
export interface PersonalCopy {
  readonly delegate: DelegateId;
  readonly locale: Locale;
}
