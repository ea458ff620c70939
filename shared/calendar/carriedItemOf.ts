import { carriedItemSchema, type BothTexts, type CarriedItem } from '../imports/carriedItem';
import { readDegrees } from '../model/coordinates';
import { meetingPurposeSchema } from '../model/meetingPurpose';
import { failure, success, type Result } from '../model/result';
import { webAddress } from '../text/webAddress';
import { factName, factOf, type SpokenFactName } from './factProperty';
import type { JCalComponent } from './jCal';
import { plainLine } from './plainLine';
import { plainText } from './plainText';
import { propertyOf } from './propertyOf';
import { textOf } from './textOf';
import { withoutCancelledMarks } from './withoutCancelledMark';

/**
 * The item that an event of a calendar written here was (`itemFacts`); undefined for anybody else's. The error names the
 * property that cannot be believed: then nothing of it is, and the event is one like any other.
 */
export function carriedItemOf(event: JCalComponent): Result<CarriedItem | undefined, string> {
  const kind = factOf(event, 'kind')?.[0];
  if (kind === undefined) return success(undefined);
  const broken = brokenFact(event);
  if (broken !== undefined) return failure(broken);
  const marks = factOf(event, 'marks') ?? [];
  const said = {
    kind,
    clocks: factOf(event, 'clocks') ?? [],
    ...optional('title', titleOf(event)),
    ...optional('description', descriptionOf(event)),
    ...optional('bring', bothOf(event, 'bring')),
    ...optional('dress', bothOf(event, 'dress')),
    ...placeOf(event),
    ...journeyOf(event),
    ...filled('booking', linesOf(event, 'booking')[0]),
    hosts: linesOf(event, 'hosts'),
    contacts: linesOf(event, 'contacts'),
    purpose: meetingPurposeSchema.options.find((purpose) => marks.includes(purpose)),
    isJoint: marks.includes('joint'),
    isDone: marks.includes('done'),
  };
  const item = carriedItemSchema.safeParse(said);
  return item.success ? success(item.data) : failure(factName(String(item.error.issues[0]?.path[0] ?? 'kind')));
}

/** How many parts each structured fact has; whoever took it apart and put it together otherwise says something else. */
const partsOf: Readonly<Record<SpokenFactName, number>> = {
  title: 1,
  description: 1,
  bring: 1,
  dress: 1,
  place: 6,
  journey: 6,
};

function brokenFact(event: JCalComponent): string | undefined {
  for (const name of Object.keys(partsOf) as SpokenFactName[]) {
    for (const locale of ['fr', 'en'] as const) {
      const parts = factOf(event, `${name}-${locale}`);
      if (parts && parts.length !== partsOf[name]) return factName(`${name}-${locale}`);
    }
  }
  return undefined;
}

function linesOf(event: JCalComponent, name: 'booking' | 'hosts' | 'contacts'): readonly string[] {
  return (factOf(event, name) ?? []).map(plainLine);
}

/** One part of a fact in both languages: a file of one language leaves the other to it. */
function bothOf(event: JCalComponent, name: SpokenFactName, part = 0): BothTexts | undefined {
  const fr = factOf(event, `${name}-fr`)?.[part];
  const en = factOf(event, `${name}-en`)?.[part];
  if (fr === undefined && en === undefined) return undefined;
  const plain = name === 'description' ? plainText : plainLine;
  return { fr: plain(fr ?? en ?? ''), en: plain(en ?? fr ?? '') };
}

/** Unless somebody has given the event another title since: then that is what it is called. */
function titleOf(event: JCalComponent): BothTexts | undefined {
  const title = bothOf(event, 'title');
  if (!title) return undefined;
  const shown = plainLine(textOf(event, 'summary'));
  const given = [title.fr || title.en, title.en || title.fr];
  // Said twice where the marks of what is cancelled differ, otherwise once.
  const forms = [given.join(' / '), [...new Set(given)].join(' / ')];
  const isShown = forms.some((form) => form === shown || form === withoutCancelledMarks(shown));
  return isShown || isEmpty(title) ? title : undefined;
}

function descriptionOf(event: JCalComponent): BothTexts | undefined {
  const own = bothOf(event, 'description');
  const shown = plainText(textOf(event, 'description'));
  return own && shown.includes(own.fr) && shown.includes(own.en) ? own : undefined;
}

function placeOf(event: JCalComponent): Partial<CarriedItem> {
  const [room, name] = [bothOf(event, 'place', 1), bothOf(event, 'place', 2)];
  const [table, address, city, website] = [0, 3, 4, 5].map((part) => bothOf(event, 'place', part)?.fr);
  const page = webAddress(textOf(event, 'url'));
  const link = page === website ? undefined : page;
  if (!name || !isStillThere(event, [name, room])) return { ...filled('link', link) };
  const venue = {
    name,
    ...filled('address', address),
    ...filled('city', city),
    ...filled('website', website),
    ...filled('coordinates', pointOf(event)),
  };
  return {
    ...filled('link', link),
    ...filled('table', table),
    ...(isEmpty(name) ? {} : { venue }),
    ...(room && !isEmpty(room) ? { room } : {}),
  };
}

/** Whether the place is still the one that the facts name: somebody may have moved the event since. */
function isStillThere(event: JCalComponent, names: readonly (BothTexts | undefined)[]): boolean {
  const shown = plainLine(textOf(event, 'location'));
  return names.every((name) => name === undefined || shown.includes(name.fr) || shown.includes(name.en));
}

function journeyOf(event: JCalComponent): Partial<CarriedItem> {
  const [origin, destination] = [bothOf(event, 'journey', 0), bothOf(event, 'journey', 2)];
  if (!origin || !destination) return {};
  const [originCode, destinationCode, carrier, number] = [1, 3, 4, 5].map((part) => bothOf(event, 'journey', part)?.fr);
  const journey = {
    origin,
    ...filled('originCode', originCode),
    destination,
    ...filled('destinationCode', destinationCode),
    ...filled('carrier', carrier),
    ...filled('number', number),
  };
  return { journey };
}

function pointOf(event: JCalComponent): string | undefined {
  const value = propertyOf(event, 'geo')?.[3];
  const point = Array.isArray(value) ? value.join(',') : '';
  return readDegrees(point) ? point : undefined;
}

function isEmpty({ fr, en }: BothTexts): boolean {
  return fr === '' && en === '';
}

function filled<Name extends string>(name: Name, text: string | undefined): { readonly [key in Name]?: string } {
  return optional(name, text || undefined);
}

function optional<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [key in Name]: Value });
}
