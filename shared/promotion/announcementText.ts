import type { TFunction } from 'i18next';
import { hostNames } from '../brief/hostNames';
import { joined } from '../brief/joined';
import { placeLine } from '../brief/placeLine';
import { placeOfZone } from '../brief/placeOfZone';
import { publicMission } from '../brief/publicMission';
import { said } from '../brief/said';
import { whenOnPaper } from '../brief/whenOnPaper';
import { capitalised } from '../brief/capitalised';
import { createTranslations } from '../i18n/createTranslations';
import type { Session } from '../model/itineraryItem';
import type { Locale } from '../model/locale';
import type { Mission } from '../model/mission';
import { partsOfWallTime } from '../model/wallTime';
import { publicEvents } from './publicEvents';

/** For a newsletter, with everything that the public may know; or for a social network, a line each. */
export type TextLength = 'long' | 'short';

/**
 * A text that announces events, ready to publish, made from what is public and from nothing else. Events that are not public,
 * not confirmed or without a time are not in it; it is empty where none is left.
 *
 * @param mission whole: what is not public is left out here
 * @param items identifiers of the events, in any order; told in that of their beginning
 */
export function announcementText(
  mission: Mission,
  items: Readonly<Record<string, true>>,
  { locale, length }: { readonly locale: Locale; readonly length: TextLength },
): string {
  const context = { mission: publicMission(mission), locale, ...wordsIn(locale) };
  const told = publicEvents(mission).filter(({ id }) => items[id] === true);
  const tell = length === 'long' ? paragraphOf : lineOf;
  return told.map((session) => tell(session, context)).join(length === 'long' ? '\n\n' : '\n');
}

interface TextContext {
  readonly mission: Mission;
  readonly locale: Locale;
  readonly t: TFunction<'print'>;
  readonly say: TFunction<'promotion'>;
}

type Words = Pick<TextContext, 't' | 'say'>;
const known = new Map<Locale, Words>();

/** Kept: a table asks for the texts of every row, and reading the catalogues takes longer than writing one. */
function wordsIn(locale: Locale): Words {
  const before = known.get(locale);
  if (before) return before;
  const translations = createTranslations(locale);
  const words = { t: translations.getFixedT(locale, 'print'), say: translations.getFixedT(locale, 'promotion') };
  known.set(locale, words);
  return words;
}

function paragraphOf(session: Session, context: TextContext): string {
  const { locale, mission } = context;
  const hosts = hostNames(session, context);
  return [
    said(session, 'title', locale).text,
    whenWords(session, context),
    placeLine(session, context),
    hosts && context.say('text.hosts', { hosts }),
    descriptionOf(session, locale),
    session.isJoint === true && !hosts
      ? context.say('text.joint', { mission: said(mission, 'title', locale).text })
      : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** What is not translated is left out: a text that is published has one language. */
function descriptionOf(session: Session, locale: Locale): string {
  const description = said(session, 'description', locale);
  return description.locale === locale ? description.text.trim() : '';
}

function lineOf(session: Session, context: TextContext): string {
  const title = said(session, 'title', context.locale).text;
  const where = joined([whenWords(session, context), placeLine(session, context)], ', ');
  return context.say('text.line', { title, where });
}

/** `Lundi 22 juin 2026, 15 h 30 – 16 h 20 (heure de San Diego)`. */
function whenWords(session: Session, context: TextContext): string {
  const when = capitalised(whenOnPaper(session, context));
  if (session.start === undefined || session.allDay) return when;
  const place = placeOfZone(partsOfWallTime(session.start).zone, context);
  return context.say('text.when', { when, place });
}
