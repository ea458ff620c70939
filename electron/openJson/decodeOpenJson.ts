import { z } from 'zod';
import { importLimits } from '../../shared/imports/importLimits';
import type { FileError } from '../../shared/ipc/fileError';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';
import { issuePath } from '../../shared/model/issuePath';
import { openJsonSchema, openJsonVersion } from './openJson';
import { problemOfRecords } from './problemOfRecords';
import { scanJson, type JsonProblem } from './scanJson';

const headSchema = z.looseObject({ format: z.literal('passerelle-mission'), version: z.int().positive() });

/** Reads the open form, which anybody may have written; `file` is its name, for the error. */
export function decodeOpenJson(bytes: Uint8Array, file: string): Result<Mission, FileError> {
  if (bytes.length > importLimits.openJsonBytes) return failure({ code: 'file-too-large', file });
  if (bytes.every((byte) => byte === 0)) return failure({ code: 'file-empty', file });
  const text = textIn(bytes);
  if (text === undefined) return failure({ code: 'file-not-text', file });
  const odd = scanJson(text);
  if (odd) return failure({ code: codeOf[odd.code], file, detail: odd.path });
  const parsed = jsonIn(text);
  if (!parsed.ok) return failure({ code: 'file-damaged', file, detail: parsed.error });
  const head = headSchema.safeParse(parsed.value);
  if (!head.success) return failure({ code: 'file-wrong-kind', file });
  const { version } = head.data;
  if (version > openJsonVersion) return failure({ code: 'file-newer-version', file, detail: String(version) });
  const whole = openJsonSchema.safeParse(parsed.value);
  if (!whole.success) return failure({ code: 'file-field-invalid', file, detail: issuePath(whole.error) });
  const wrong = problemOfRecords(whole.data.mission);
  return wrong ? failure({ ...wrong, file }) : success(whole.data.mission);
}

const codeOf: Readonly<Record<JsonProblem['code'], FileError['code']>> = {
  'too-deep': 'file-damaged',
  'entry-twice': 'file-entry-twice',
  'forbidden-name': 'file-field-invalid',
};

/** UTF-8, with or without a byte order mark. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function jsonIn(text: string): Result<unknown, string> {
  try {
    return success(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return failure(error.message);
    throw error;
  }
}
