import { foldText } from '../text/foldText';
import type { AgendaFile } from './agendaFile';
import { shortDigest } from './sourceVersion';

/** Whose an agenda is, as part of its identity: `organisation:…`, `group:…`, `everyone`; empty while nobody has said. */
export type OwnerKey = string;

/**
 * What makes two files one agenda: the calendar's name, the file's name without the figures that a second download adds
 * (« agenda (2).ics », « agenda 2026-06-01.ics »), and its owner, because a platform calls the agendas of all companies the same.
 */
export function sourceKey({ fileName, calendarName = '' }: AgendaFile, owner: OwnerKey): string {
  const stem = foldText(fileName.replace(/\.[a-z]+$/i, ''))
    .split(' ')
    .filter((word) => !/^\d+$/.test(word))
    .join(' ');
  return shortDigest([foldText(calendarName), stem].join('\u0000')) + shortDigest(owner);
}

/** Whether what came from one agenda may have come from this file: it is called the same, and nobody says it is another's. */
export function mayBeSameSource(known: string, file: string): boolean {
  const isSameName = known.slice(0, 8) === file.slice(0, 8);
  return isSameName && (known === file || !hasOwner(file));
}

export function hasOwner(source: string): boolean {
  return source.slice(8) !== shortDigest('');
}
