import type { TFunction } from 'i18next';
import type { DelegateField } from '../../shared/imports/delegateField';
import type { ImportProblemCode } from '../../shared/imports/importProblem';
import type { PlainDate } from '../../shared/model/plainDate';
import { readCellValue } from './readCellValue';

/** Sentence of `delegation:invalid` for each way in which a cell can be refused. */
const sentences = {
  'bad-email': 'email',
  'bad-website': 'website',
  'bad-phone': 'phone',
  'several-addresses': 'severalAddresses',
  'bad-date': 'travelDocumentExpiry',
  'no-such-day': 'travelDocumentExpiry',
  'unknown-spoken-languages': 'spokenLanguages',
  'document-number': 'documentNumber',
  'too-long': 'tooLong',
  'formula-error': 'formulaError',
} as const satisfies Partial<Record<ImportProblemCode, string>>;

/** Why a text cannot stand in this field of a person or an organisation, in one sentence; null where it can. */
export function cellRefusal(
  field: DelegateField,
  text: string,
  lastDay: PlainDate,
  t: TFunction<'delegation'>,
): string | null {
  const reading = readCellValue(field, text, lastDay);
  if (reading.ok) return null;
  if (reading.code === 'unread-needs') return t(`invalid.${field === 'accessNeeds' ? field : 'diets'}`);
  const known: Partial<Record<ImportProblemCode, (typeof sentences)[keyof typeof sentences]>> = sentences;
  return t(`invalid.${known[reading.code] ?? 'other'}`);
}
