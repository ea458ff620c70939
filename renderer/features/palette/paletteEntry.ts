import type { LucideIcon } from 'lucide-react';

export const paletteGroups = [
  'items',
  'people',
  'organisations',
  'venues',
  'benefits',
  'outcomes',
  'support',
  'agreements',
  'tasks',
  'announcements',
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
  /** Paler words after the title: organisation, place. */
  readonly detail: string;
  /** At the right: the time with its zone. */
  readonly aside?: string;
  /** At the right: the keys that choose it from anywhere in the list. */
  readonly keys?: string;
  readonly run: () => void;
}
