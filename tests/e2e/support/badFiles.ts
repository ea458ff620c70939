import { chmodSync, copyFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../../electron/dev/projectRoot.mjs';
import type { FileError } from '../../../shared/ipc/fileError';

/** What is wrong with a file as a person would say it, what it is called, and what the person is told. */
export interface BadFile {
  readonly what: string;
  readonly file: string;
  readonly code: FileError['code'];
}

export const badMissions: readonly BadFile[] = [
  { what: 'missing', file: 'absent.mission', code: 'file-missing' },
  { what: 'empty', file: 'vide.mission', code: 'file-empty' },
  { what: 'a folder', file: 'dossier.mission', code: 'file-is-folder' },
  { what: 'locked against its reader', file: 'verrouille.mission', code: 'file-unreadable' },
  { what: 'cut in half', file: 'coupe.mission', code: 'file-truncated' },
  { what: 'changed in one byte', file: 'abime.mission', code: 'file-damaged' },
  { what: 'of 200 MB', file: 'enorme.mission', code: 'file-too-large' },
  { what: 'a PDF under another name', file: 'brochure.mission', code: 'file-wrong-kind' },
  { what: 'from a newer version', file: 'futur.mission', code: 'file-newer-version' },
];

/** The open form, which only the command line reads. */
export const badOpenMissions: readonly BadFile[] = [
  { what: 'locked against its reader', file: 'verrouille.json', code: 'file-unreadable' },
  { what: 'not UTF-8', file: 'latin.json', code: 'file-not-text' },
  { what: 'cut in half', file: 'coupe.json', code: 'file-damaged' },
  { what: 'from a newer version', file: 'futur.json', code: 'file-newer-version' },
  { what: 'some other JSON', file: 'autre.json', code: 'file-wrong-kind' },
];

export const badLists: readonly BadFile[] = [
  { what: 'missing', file: 'absent.csv', code: 'file-missing' },
  { what: 'a folder', file: 'dossier.csv', code: 'file-is-folder' },
  { what: 'empty', file: 'vide.csv', code: 'file-empty' },
  { what: 'locked against its reader', file: 'verrouille.csv', code: 'file-unreadable' },
  { what: 'not text', file: 'binaire.csv', code: 'file-not-text' },
  { what: 'a workbook cut in half', file: 'coupe.xlsx', code: 'file-truncated' },
  { what: 'of 200 MB', file: 'enorme.csv', code: 'file-too-large' },
  { what: 'a workbook under another name', file: 'classeur.csv', code: 'file-wrong-kind' },
  { what: 'a workbook of before 2007, or with a password', file: 'ancien.xls', code: 'file-old-workbook' },
];

export const badAgendas: readonly BadFile[] = [
  { what: 'missing', file: 'absent.ics', code: 'file-missing' },
  { what: 'a folder', file: 'dossier.ics', code: 'file-is-folder' },
  { what: 'empty', file: 'vide.ics', code: 'file-empty' },
  { what: 'locked against its reader', file: 'verrouille.ics', code: 'file-unreadable' },
  { what: 'not text', file: 'binaire.ics', code: 'file-not-text' },
  { what: 'cut in half', file: 'coupe.ics', code: 'file-truncated' },
  { what: 'of 200 MB', file: 'enorme.ics', code: 'file-too-large' },
  { what: 'a list of delegates', file: 'liste.ics', code: 'file-wrong-kind' },
];

const hugeBytes = 200 * 1024 * 1024;
const samples = join(projectRoot, 'assets/samples');
const sources = join(samples, 'boston-2026');

/** Puts every bad file into a folder, with a good mission and a good list of delegates beside them. */
export function writeBadFiles(folder: string): void {
  const at = (name: string) => join(folder, name);
  const sample = (name: string) => readFileSync(join(samples, name));
  copyFileSync(join(samples, 'boston-2026.mission'), at('bonne.mission'));
  copyFileSync(join(sources, 'delegates.csv'), at('bonne.csv'));
  for (const extension of ['mission', 'csv', 'ics']) {
    writeFileSync(at(`vide.${extension}`), '');
    mkdirSync(at(`dossier.${extension}`));
  }
  for (const [name, whole] of [
    ['coupe.mission', sample('boston-2026.mission')],
    ['coupe.json', sample('boston-2026.json')],
    ['coupe.xlsx', sample('boston-2026/delegates.xlsx')],
    ['coupe.ics', sample('boston-2026/partnering-agenda.ics')],
  ] as const) {
    writeFileSync(at(name), whole.subarray(0, Math.floor(whole.length / 2)));
  }
  for (const [name, begin] of [
    ['enorme.mission', sample('boston-2026.mission')],
    ['enorme.csv', sample('boston-2026/delegates.csv')],
    ['enorme.ics', sample('boston-2026/partnering-agenda.ics')],
  ] as const) {
    writeFileSync(at(name), begin);
    truncateSync(at(name), hugeBytes);
  }
  writeFileSync(at('abime.mission'), withByte(sample('boston-2026.mission'), 200));
  writeFileSync(at('futur.mission'), withByte(sample('boston-2026.mission'), 8));
  writeFileSync(at('brochure.mission'), '%PDF-1.7\n');
  writeFileSync(at('latin.json'), Buffer.from('{"format":"passerelle-mission","titre":"Qu\xe9bec"}', 'latin1'));
  writeFileSync(at('futur.json'), '{"format":"passerelle-mission","version":99}');
  writeFileSync(at('autre.json'), '{"name":"passerelle"}');
  for (const name of ['binaire.csv', 'binaire.ics'])
    writeFileSync(at(name), Buffer.from([0x4e, 0, 0, 1, 2, 0xff, 0xfe, 3]));
  for (const extension of ['mission', 'json', 'csv', 'ics']) {
    writeFileSync(at(`verrouille.${extension}`), 'secret');
    chmodSync(at(`verrouille.${extension}`), 0o000);
  }
  copyFileSync(join(sources, 'delegates.xlsx'), at('classeur.csv'));
  copyFileSync(join(sources, 'delegates.csv'), at('liste.ics'));
  writeFileSync(at('ancien.xls'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
}

/** The same bytes, with the one at `offset` made larger by one. */
function withByte(bytes: Buffer, offset: number): Buffer {
  const changed = Buffer.from(bytes);
  changed.writeUInt8(((changed[offset] ?? 0) + 1) % 256, offset);
  return changed;
}
