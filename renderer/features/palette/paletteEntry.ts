import type { LucideIcon } from 'lucide-react';

export const paletteGroups = [
  'items',
  'people',
  'organisations',
  'groups',
  'venues',
  'destinations',
  'benefits',
  'outcomes',
  'support',
  'joint',
  'agreements',
  'tasks',
  'announcements',
  'borders',
  'commands',
  // Last: what is found there comes a moment later, and moves nothing.
  'directory',
] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** A command, as who offers it says it. */
export type PaletteCommand = Omit<PaletteEntry, 'group' | 'detail'>;

/** Something that can be found: a record of the mission, or a command. */
export interface PaletteEntry {
  readonly id: string;
  readonly group: PaletteGroup;
  readonly icon: LucideIcon;
  readonly title: string;
  /** What it is called in the other language, where it has another name there: it is found by that too, and shown then. */
  readonly otherName?: string;
  /** Paler words after the title: organisation, place. */
  readonly detail: string;
  /** At the right: the time with its zone. */
  readonly aside?: string;
  /** At the right: the keys that choose it from anywhere in the list. */
  readonly keys?: string;
  readonly run: () => void;
}
