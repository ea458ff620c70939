import type { Locale } from '../model/locale';

export type FactIcon = 'place' | 'way' | 'who' | 'dress' | 'phone' | 'bed' | 'clock' | 'mail' | 'lock';

/** One thing to know about an entry: an icon, a line, and where it leads in the PDF. */
export interface Fact {
  readonly icon: FactIcon;
  readonly text: string;
  /** Language of `text`, where a translation is missing. */
  readonly locale: Locale;
  /** `tel:`, `mailto:` or `#id` of a page. */
  readonly href?: string;
}
