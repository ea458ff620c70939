import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarRecipient } from './calendarRecipient';
import { recipientName } from './recipientName';

/**
 * `anne-bouchard_bio-2026-san-diego_fr.ics`: who it is for, which mission, in which language. Two people of one name are
 * told apart by their identifiers, always: otherwise exporting the second alone would replace the file of the first.
 */
export function calendarFileName(recipient: CalendarRecipient, mission: Mission, languages: readonly Locale[]): string {
  const locale = languages[0] ?? 'fr';
  const title = slug(translatedText(mission, 'title', locale).text) || mission.id;
  return `${[recipientSlug(recipient, mission, locale), title, languages.join('-')].filter(Boolean).join('_')}.ics`;
}

function recipientSlug(recipient: CalendarRecipient, mission: Mission, locale: Locale): string {
  if (recipient.kind === 'mission') return '';
  const name = slug(recipientName(recipient, mission, locale) ?? '');
  const isAlone = namesakes(mission, locale).get(name) === 1;
  return isAlone && name !== '' ? name : [name, recipient.id].filter(Boolean).join('-');
}

const known = new WeakMap<Mission, Map<Locale, ReadonlyMap<string, number>>>();

/** How many delegates and groups share a name, computed once for all the recipients of an export. */
function namesakes(mission: Mission, locale: Locale): ReadonlyMap<string, number> {
  const byLocale = known.get(mission) ?? new Map<Locale, ReadonlyMap<string, number>>();
  known.set(mission, byLocale);
  const before = byLocale.get(locale);
  if (before) return before;
  const recipients: CalendarRecipient[] = [
    ...Object.values(mission.delegates).map(({ id }) => ({ kind: 'delegate', id }) as const),
    ...Object.values(mission.groups).map(({ id }) => ({ kind: 'group', id }) as const),
  ];
  const counts = new Map<string, number>();
  for (const recipient of recipients) {
    const name = slug(recipientName(recipient, mission, locale) ?? '');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  byLocale.set(locale, counts);
  return counts;
}

const slugLength = 30;

/**
 * Letters and figures of any script, without accents where a Latin letter has them, so that the name survives e-mail and
 * old disks; short enough for name, mission and language to fit in one file name.
 */
function slug(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return Array.from(words).slice(0, slugLength).join('').replace(/-$/, '');
}
