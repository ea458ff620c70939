import { placeNameOf } from '../itinerary/placeNameOf';
import { allowanceSchema } from '../model/allowance';
import { claimStandingParts, claimStandingSchema } from '../model/claimStanding';
import { moneySchema } from '../model/money';
import { plainDateSchema } from '../model/plainDate';
import { spokenLanguagesSchema } from '../model/spokenLanguages';
import { standingParts, supportStandingSchema } from '../model/supportStanding';
import { partsOfWallTime, wallTimeSchema } from '../model/wallTime';
import type { FieldKind } from './fieldKind';
import type { MissionThen } from './missionThen';
import { nameThen } from './nameThen';
import type { HistoryValue } from './recordChange';

type SingleKind = Exclude<FieldKind, 'hours' | 'order' | { readonly many: unknown } | { readonly manyWords: unknown }>;
type PlainKind = Exclude<SingleKind, 'flag' | object>;
type Scalar = string | number | boolean;

/** A value that this version would not write there is said as it stands: the history tells what was. */
const plainValues: Readonly<Record<PlainKind, (value: Scalar, then: MissionThen) => HistoryValue>> = {
  text: asText,
  prose: (value) => ({ kind: 'prose', text: String(value) }),
  number: (value) => (typeof value === 'number' ? { kind: 'number', number: value } : asText(value)),
  minutes: (value) => (typeof value === 'number' ? { kind: 'minutes', minutes: value } : asText(value)),
  zone: (value) => ({ kind: 'zone', zone: String(value) }),
  country: (value) => ({ kind: 'country', country: String(value) }),
  languages: (value) => {
    const languages = spokenLanguagesSchema.safeParse(value);
    return languages.success ? { kind: 'languages', languages: languages.data } : asText(value);
  },
  money: (value) => {
    const money = moneySchema.safeParse(value);
    return money.success ? { kind: 'money', money: money.data } : asText(value);
  },
  standing: (value) => {
    const standing = supportStandingSchema.safeParse(value);
    if (!standing.success) return asText(value);
    return { kind: 'word', key: `common:supportStatus.${standingParts(standing.data).status}` };
  },
  claimStanding: (value) => {
    const standing = claimStandingSchema.safeParse(value);
    if (!standing.success) return asText(value);
    return { kind: 'word', key: `common:claimStatus.${claimStandingParts(standing.data).status}` };
  },
  allowance: (value) => {
    const allowance = allowanceSchema.safeParse(value);
    return allowance.success ? { kind: 'allowance', allowance: allowance.data } : asText(value);
  },
  date: (value) => {
    const date = plainDateSchema.safeParse(value);
    return date.success ? { kind: 'date', date: date.data } : asText(value);
  },
  time: (value, then) => {
    const time = wallTimeSchema.safeParse(value);
    if (!time.success) return asText(value);
    const [places, { zone }] = [then.places(), partsOfWallTime(time.data)];
    const place = { fr: placeNameOf(places, zone, 'fr'), en: placeNameOf(places, zone, 'en') };
    return { kind: 'time', time: time.data, place };
  },
};

/** What stood in a field, for the sentence; null where nothing did. */
export function historyValue(kind: SingleKind, value: unknown, then: MissionThen): HistoryValue | null {
  if (kind === 'flag') return { kind: 'word', key: `history:detail.${value === true ? 'yes' : 'no'}` };
  if (!isScalar(value) || value === '') return null;
  if (typeof kind === 'string') return plainValues[kind](value, then);
  if ('words' in kind) return { kind: 'word', key: `${kind.words}.${String(value)}` };
  if ('needs' in kind)
    return {
      kind: 'words',
      keys: String(value)
        .split(' ')
        .map((code) => `needs:${kind.needs}.${code}`),
    };
  return { kind: 'name', name: nameThen(then, kind.one, String(value)) };
}

/** Objects are sets and hours, which are said by themselves. */
function isScalar(value: unknown): value is Scalar {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function asText(value: Scalar): HistoryValue {
  return { kind: 'text', text: String(value) };
}
