import type { NeedKind } from '../model/careNeeds';
import { tagsOf } from '../model/tags';
import type { PlainDate } from '../model/plainDate';
import { associationNames } from './associationNames';
import { cleanLine } from './cleanLine';
import { cleanProse } from './cleanProse';
import type { DelegateField } from './delegateField';
import { mentionsDocumentNumber, withoutDocumentNumbers } from '../text/documentNumbers';
import type { ImportChoice, ImportProblemCode, ImportSeverity } from './importProblem';
import { isTelephone } from './isTelephone';
import { isWebsite } from './isWebsite';
import { readCountry } from './readCountry';
import { readEmail } from './readEmail';
import { readNeeds } from './readNeeds';
import { readPlainDate, type DateOrder } from './readPlainDate';
import { readSpokenLanguages } from './readSpokenLanguages';
import { readLanguage, readOrganisationKind, readRole, readStatus } from './readWords';
import { severalIn } from './severalIn';

export interface CellContext {
  readonly dateOrder: DateOrder | undefined;
  /** The mission's last day: a travel document should outlive it. */
  readonly lastDay: PlainDate;
}

/** A choice and the value that the field then gets; no value leaves the field as it is. */
export interface CellOption {
  readonly choice: ImportChoice;
  readonly value?: string;
}

export type CellReading =
  | { readonly kind: 'value'; readonly value: string }
  | {
      readonly kind: 'problem';
      readonly code: ImportProblemCode;
      readonly severity: ImportSeverity;
      readonly detail?: string;
      readonly options: readonly CellOption[];
    };

const leaveEmpty: CellOption = { choice: 'leave-empty' };
const exclude: CellOption = { choice: 'exclude' };

const proseFields: ReadonlySet<DelegateField> = new Set<DelegateField>([
  'dietAndAccess',
  'emergencyContact',
  'notes',
  'organisationProfileFr',
  'organisationProfileEn',
  'organisationSeekingFr',
  'organisationSeekingEn',
  'organisationOfferingFr',
  'organisationOfferingEn',
]);

interface Reader {
  readonly read: (text: string) => string | undefined;
  readonly code: ImportProblemCode;
  readonly severity: ImportSeverity;
}

const email: Reader = { read: readEmail, code: 'bad-email', severity: 'error' };

/** The fields whose text is understood or not. */
const readers: Readonly<Partial<Record<DelegateField, Reader>>> = {
  email,
  organisationEmail: email,
  status: { read: readStatus, code: 'unknown-status', severity: 'warning' },
  role: { read: readRole, code: 'unknown-role', severity: 'warning' },
  language: { read: readLanguage, code: 'unknown-language', severity: 'warning' },
  spokenLanguages: { read: readSpokenLanguages, code: 'unknown-spoken-languages', severity: 'warning' },
  organisationKind: { read: readOrganisationKind, code: 'unknown-kind', severity: 'warning' },
};

interface Check {
  readonly holds: (text: string) => boolean;
  readonly code: ImportProblemCode;
}

const telephone: Check = { holds: isTelephone, code: 'bad-phone' };

/** The fields that keep their text as it was written, once it is what they are for. */
const checks: Readonly<Partial<Record<DelegateField, Check>>> = {
  organisationWebsite: { holds: isWebsite, code: 'bad-website' },
  organisationPhone: telephone,
  workPhone: telephone,
  mobilePhone: telephone,
};

/** What reads one address of each field that has room for one, where people write several. */
const addressReaders: Readonly<Partial<Record<DelegateField, Reader['read']>>> = {
  email: readEmail,
  organisationEmail: readEmail,
  organisationWebsite: (text) => (isWebsite(text) ? text : undefined),
};

/** Words about a person, in which somebody may have put the number of a passport. */
const guardedFields: ReadonlySet<DelegateField> = new Set<DelegateField>([
  'dietAndAccess',
  'emergencyContact',
  'notes',
]);

/** Longest line that the model keeps (shared/model/text). */
const lineLength = 500;

/** Days after the mission within which an expiring travel document is worth saying: many countries ask for six months. */
const expiryMargin = 180;

/** Reads a filled cell as what its column means. Values of closed lists come back as the code of the model. */
export function readDelegateCell(
  field: DelegateField,
  raw: string,
  day: PlainDate | undefined,
  context: CellContext,
): CellReading {
  const text = proseFields.has(field) ? cleanProse(raw) : cleanLine(raw);
  if (/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|VALEUR!|NOM\?|NOMBRE!|NUL!)$/.test(text)) {
    return { kind: 'problem', code: 'formula-error', severity: 'error', options: [leaveEmpty, exclude] };
  }
  if (guardedFields.has(field) && mentionsDocumentNumber(text)) {
    const without = { choice: 'without-number', value: withoutDocumentNumbers(text) } as const;
    return { kind: 'problem', code: 'document-number', severity: 'warning', options: [without, leaveEmpty, exclude] };
  }
  const understood = readUnderstood(field, text);
  if (understood) return understood;
  switch (field) {
    case 'travelDocumentExpiry':
      return readExpiry(text, day, context);
    case 'diets':
    case 'accessNeeds':
      return readNeedsOr(field, text);
    case 'organisationMemberOf':
      return readText(associationNames(raw).map(cleanLine).join('; '), false);
    case 'organisationTags':
    case 'tags':
      return { kind: 'value', value: tagsOf(text) ?? '' };
    case 'organisationCountry':
    case 'travelDocumentCountry':
      return readCountryOr(text);
    default:
      return readChecked(field, text);
  }
}

/** A cell of a field whose text is understood or not; undefined of any other. */
function readUnderstood(field: DelegateField, text: string): CellReading | undefined {
  const readAddress = addressReaders[field];
  const addresses = readAddress && severalIn(text, readAddress);
  if (addresses) return severalAddresses(addresses);
  const closed = readers[field];
  return closed && known(closed.read(text), closed.code, closed.severity);
}

function readChecked(field: DelegateField, text: string): CellReading {
  const check = checks[field];
  return check && !check.holds(text) ? known(undefined, check.code, 'error') : readText(text, proseFields.has(field));
}

/** A record has room for one; the person sees the others named. */
function severalAddresses([first, ...others]: readonly [string, ...string[]]): CellReading {
  const options = [{ choice: 'first', value: first } as const, leaveEmpty, exclude];
  return { kind: 'problem', code: 'several-addresses', severity: 'check', detail: others.join(', '), options };
}

function known(value: string | undefined, code: ImportProblemCode, severity: ImportSeverity): CellReading {
  return value === undefined
    ? { kind: 'problem', code, severity, options: [leaveEmpty, exclude] }
    : { kind: 'value', value };
}

/** What no code says stays as words too (`readDelegateRow`), because who is served depends on them. */
function readNeedsOr(kind: NeedKind, text: string): CellReading {
  const reading = readNeeds(kind, text);
  if (!reading) return { kind: 'problem', code: 'unread-needs', severity: 'check', options: [leaveEmpty, exclude] };
  if (reading.isWhole) return { kind: 'value', value: reading.needs };
  const keep = { choice: 'keep', value: reading.needs } as const;
  return { kind: 'problem', code: 'unread-needs', severity: 'check', options: [keep, leaveEmpty, exclude] };
}

function readCountryOr(text: string): CellReading {
  const value = readCountry(text);
  if (value !== undefined) return { kind: 'value', value };
  const keep = { choice: 'keep', value: text.slice(0, lineLength) } as const;
  return { kind: 'problem', code: 'unknown-country', severity: 'check', options: [keep, leaveEmpty] };
}

function readText(text: string, isProse: boolean): CellReading {
  if (!isProse && text.length > lineLength) {
    const cut = { choice: 'cut', value: text.slice(0, lineLength) } as const;
    return { kind: 'problem', code: 'too-long', severity: 'warning', options: [cut, leaveEmpty, exclude] };
  }
  if (!looksLikeFormula(text)) return { kind: 'value', value: text };
  const keep = { choice: 'keep', value: text } as const;
  return { kind: 'problem', code: 'formula', severity: 'check', options: [keep, leaveEmpty, exclude] };
}

/** A leading sign makes a formula only where no number follows: « +1 514 555-0100 » is a telephone. */
function looksLikeFormula(text: string): boolean {
  return /^(?:=|@\p{L}|[+-](?=[\p{L}(@=]).*\()/u.test(text);
}

function readExpiry(text: string, day: PlainDate | undefined, { dateOrder, lastDay }: CellContext): CellReading {
  const reading = day ? { kind: 'day' as const, day } : readPlainDate(text, dateOrder);
  switch (reading.kind) {
    case 'unreadable':
      return { kind: 'problem', code: 'bad-date', severity: 'error', options: [leaveEmpty, exclude] };
    case 'impossible':
      return { kind: 'problem', code: 'no-such-day', severity: 'error', options: [leaveEmpty, exclude] };
    case 'ambiguous': {
      const dayFirst = { choice: 'day-first', value: reading.dayFirst } as const;
      const monthFirst = { choice: 'month-first', value: reading.monthFirst } as const;
      const detail = `${reading.dayFirst} ${reading.monthFirst}`;
      const options = [dayFirst, monthFirst, leaveEmpty];
      return { kind: 'problem', code: 'ambiguous-date', severity: 'check', detail, options };
    }
    case 'serial': {
      const options = [{ choice: 'keep', value: reading.day } as const, leaveEmpty, exclude];
      return { kind: 'problem', code: 'date-number', severity: 'check', detail: reading.day, options };
    }
    case 'day':
      return judgeExpiry(reading.day, lastDay);
  }
}

function judgeExpiry(day: PlainDate, lastDay: PlainDate): CellReading {
  const margin = Math.round((Date.parse(day) - Date.parse(lastDay)) / 86_400_000);
  if (margin > expiryMargin) return { kind: 'value', value: day };
  const options = [{ choice: 'keep', value: day } as const, leaveEmpty, exclude];
  const code = margin < 0 ? 'expires-before-return' : 'expires-soon';
  return { kind: 'problem', code, severity: 'warning', detail: `${day} ${Math.abs(margin)}`, options };
}
