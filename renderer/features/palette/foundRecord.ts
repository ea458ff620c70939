import type { Selection } from '../../store/interfaceStore';
import type { PaletteEntry } from './paletteEntry';

/** A record that belongs to another one, with the room that shows it. */
export interface FoundRecord extends Omit<PaletteEntry, 'run'> {
  readonly selection: Selection;
  readonly target: 'agreements' | 'delegation' | 'joint' | 'outcomes' | 'venues';
}
