import { assertNever } from '../model/assertNever';
import type { CalendarRecipient } from '../model/calendarRecipient';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { translatedText } from '../model/translatedText';
import type { CalendarPlan } from './calendarPlan';
import type { CalendarTexts } from './calendarTexts';
import { recipientName } from './recipientName';

/**
 * `anne-bouchard_bio-2026-san-diego_fr.ics`: who it is for, which mission, in which language. Two recipients of one name are
 * told apart by their identifiers, always: otherwise exporting the second alone would replace the file of the first.
 */
export function calendarFileName(
  { recipient, languages }: Pick<CalendarPlan, 'recipient' | 'languages'>,
  mission: Mission,
): string {
  const [texts] = languages;
  const title = slug(translatedText(mission, 'title', texts.locale).text) || mission.id;
  const locales = languages.map(({ locale }) => locale).join('-');
  return `${[recipientSlug(recipient, mission, texts), title, locales].filter(Boolean).join('_')}.ics`;
}

function recipientSlug(recipient: CalendarRecipient, mission: Mission, texts: CalendarTexts): string {
  const name = slug(fileLabel(recipient, mission, texts));
  switch (recipient.kind) {
    case 'mission':
    case 'coordinators':
    case 'public':
      return name;
    case 'delegate':
    case 'group':
    case 'organisation':
    case 'host':
    case 'venue': {
      const isAlone = namesakes(mission, texts).get(name) === 1;
      return isAlone && name !== '' ? name : [name, recipient.id].filter(Boolean).join('-');
    }
    default:
      return assertNever(recipient);
  }
}

/** An organisation that travels and hosts, and its own site, have one name and three files. */
function fileLabel(recipient: CalendarRecipient, mission: Mission, texts: CalendarTexts): string {
  const name = recipientName(recipient, mission, texts) ?? '';
  if (recipient.kind === 'host') return texts.say('hostFile', { name });
  return recipient.kind === 'venue' ? texts.say('venueFile', { name }) : name;
}

const known = new WeakMap<Mission, Map<Locale, ReadonlyMap<string, number>>>();

/** How many share a name, computed once for all of an export; also those who get no file yet, so that no name changes when they do. */
function namesakes(mission: Mission, texts: CalendarTexts): ReadonlyMap<string, number> {
  const byLocale = known.get(mission) ?? new Map<Locale, ReadonlyMap<string, number>>();
  known.set(mission, byLocale);
  const before = byLocale.get(texts.locale);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const recipient of everybodyIn(mission)) {
    const name = slug(fileLabel(recipient, mission, texts));
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  byLocale.set(texts.locale, counts);
  return counts;
}

function everybodyIn({ groups, delegates, organisations, venues }: Mission): readonly CalendarRecipient[] {
  return [
    { kind: 'coordinators' },
    { kind: 'public' },
    ...Object.values(groups).map(({ id }) => ({ kind: 'group', id }) as const),
    ...Object.values(delegates).map(({ id }) => ({ kind: 'delegate', id }) as const),
    ...Object.values(organisations).flatMap(({ id }) => [
      { kind: 'organisation', id } as const,
      { kind: 'host', id } as const,
    ]),
    ...Object.values(venues).map(({ id }) => ({ kind: 'venue', id }) as const),
  ];
}

const slugLength = 30;

/**
 * Letters and figures of any script, without accents where a Latin letter has them, so that the name survives e-mail and
 * old disks; short enough for name, mission and language to fit in one file name.
 */
function slug(text: string): string {
  const words = withoutAccents(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return Array.from(words).slice(0, slugLength).join('').replace(/-$/, '');
}

function withoutAccents(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .normalize('NFD')
    .replace(/(\p{Script=Latin})\p{M}+/gu, '$1')
    .normalize('NFC');
}
