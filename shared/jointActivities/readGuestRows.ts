import { cleanLine } from '../imports/cleanLine';
import type { DelegateField } from '../imports/delegateField';
import { fieldOfHeader } from '../imports/fieldOfHeader';
import { readClipboardTable } from '../imports/readClipboardTable';
import { readLanguage, readStatus } from '../imports/readWords';
import { type UnreadColumn, unreadColumns } from '../imports/unreadColumns';
import type { Guest, GuestStanding } from '../model/guest';
import type { OrganisationId } from '../model/identifier';
import type { Mission } from '../model/mission';
import { lineSchema } from '../model/text';
import { mentionsDocumentNumber, withoutDocumentNumbers } from '../text/documentNumbers';
import { foldForSearch } from '../text/foldForSearch';
import { guestName } from './guestName';
import { whoIs } from './whoIs';

export type GuestGiven = Omit<Guest, 'id' | 'item' | 'deleted'>;

/** Something in a row that was left out or could not be read. */
export interface GuestRowProblem {
  /** As the spreadsheet counts, from the row of titles. */
  readonly row: number;
  readonly code: 'nameless' | 'language' | 'standing' | 'twice' | 'long' | 'number';
  readonly text: string;
}

export interface GuestRows {
  readonly guests: readonly GuestGiven[];
  readonly problems: readonly GuestRowProblem[];
  /** Columns that hold something and are not read, by their titles as they stand. */
  readonly unread: readonly UnreadColumn[];
}

interface Known {
  readonly mission: Pick<Mission, 'people' | 'organisations'>;
  /** Who invites them. */
  readonly invitedBy: OrganisationId;
  /** Those who are on the list of that party already. */
  readonly listed: readonly Guest[];
}

/** Guests out of a block copied from a spreadsheet with its titles; undefined where no column holds names. */
export function readGuestRows(text: string, known: Known): GuestRows | undefined {
  const table = readClipboardTable(text, '');
  if (!table.ok) return undefined;
  const { header, rows } = table.value;
  const fields = header.map((title) => fieldOfGuest(title));
  if (!fields.some((field) => field === 'fullName' || field === 'familyName')) return undefined;
  const guests: GuestGiven[] = [];
  const problems: GuestRowProblem[] = [];
  const names = new Set(known.listed.map((guest) => foldForSearch(guestName(guest, known.mission))));
  for (const { number: row, cells } of rows) {
    const cell = (field: GuestField) => cleanLine(cells[fields.indexOf(field)] ?? '');
    const name = cell('fullName') || [cell('givenName'), cell('familyName')].filter(Boolean).join(' ');
    const refused = refusalOf(name, cells, names);
    if (refused) {
      problems.push({ row, code: refused, text: name });
      continue;
    }
    names.add(foldForSearch(name));
    guests.push({
      ...whoIs(name, cell('organisation'), known.mission),
      ...given(cell, row, problems),
      invitedBy: known.invitedBy,
    });
  }
  return { guests, problems, unread: unreadColumns(table.value, fields) };
}

type GuestField = Extract<
  DelegateField,
  'fullName' | 'givenName' | 'familyName' | 'organisation' | 'role' | 'language' | 'status' | 'notes' | Need
>;

/** What a guest needs is one text here, in however many columns a list has it. */
const needColumns = ['diets', 'accessNeeds', 'dietAndAccess'] as const;
type Need = (typeof needColumns)[number];

const answers = new Set(['reponse', 'answer', 'reply', 'rsvp']);

const readAsTheyAre: ReadonlySet<string> = new Set<GuestField>([
  'fullName',
  'givenName',
  'familyName',
  'organisation',
  'role',
  'language',
  'status',
  'notes',
  ...needColumns,
]);

/** The same titles as in a list of delegates; a position is a role here. */
function fieldOfGuest(header: string): GuestField | undefined {
  if (answers.has(foldForSearch(header))) return 'status';
  const field = fieldOfHeader(header)?.field;
  if (field === 'jobTitleFr' || field === 'jobTitleEn') return 'role';
  return isOfGuest(field) ? field : undefined;
}

function isOfGuest(field: DelegateField | undefined): field is GuestField {
  return field !== undefined && readAsTheyAre.has(field);
}

function refusalOf(
  name: string,
  cells: readonly string[],
  names: ReadonlySet<string>,
): 'nameless' | 'long' | 'twice' | undefined {
  if (name === '') return 'nameless';
  if (cells.some((cell) => !lineSchema.safeParse(cell).success)) return 'long';
  return names.has(foldForSearch(name)) ? 'twice' : undefined;
}

function given(
  cell: (field: GuestField) => string,
  row: number,
  problems: GuestRowProblem[],
): Pick<GuestGiven, 'role' | 'language' | 'standing' | 'needs' | 'notes'> {
  const [spoken, answer, role] = [cell('language'), cell('status'), cell('role')];
  const needs = needColumns.map(cell).filter(Boolean).join(', ');
  const notes = cell('notes');
  const language = readLanguage(spoken);
  const standing = readStanding(answer);
  if (spoken !== '' && !language) problems.push({ row, code: 'language', text: spoken });
  if (answer !== '' && !standing) problems.push({ row, code: 'standing', text: answer });
  if ([needs, notes].some(mentionsDocumentNumber)) problems.push({ row, code: 'number', text: '' });
  return {
    ...(role !== '' && { role }),
    ...(language && { language }),
    standing: standing ?? 'invited',
    ...(needs !== '' && { needs: withoutDocumentNumbers(needs) }),
    ...(notes !== '' && { notes: withoutDocumentNumbers(notes) }),
  };
}

const presence = new Set(['present', 'presente', 'attended', 'venu', 'venue', 'a participe', 'came']);
const refusal = new Set(['refuse', 'refusee', 'a refuse', 'decline', 'declinee', 'a decline', 'regrets']);
const acceptance = new Set(['a accepte', 'accepts', 'will attend', 'participera']);

/** What a word in French or English says of an invitation; undefined where it is not known. */
export function readStanding(text: string): GuestStanding | undefined {
  const word = foldForSearch(text);
  if (presence.has(word)) return 'attended';
  if (refusal.has(word)) return 'declined';
  if (acceptance.has(word)) return 'accepted';
  const status = readStatus(text);
  if (status === undefined) return undefined;
  if (status === 'invited') return 'invited';
  return status === 'withdrawn' ? 'declined' : 'accepted';
}
