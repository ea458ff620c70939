import type { Command } from '../../../../shared/commands/commands';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Result } from '../../../../shared/model/result';
import type { ColumnKey } from './boardColumn';

/** Why something cannot go to another column. Nothing moves then, whatever else was chosen. */
export type DropRefusal =
  | { readonly code: 'in-several-columns'; readonly item: ItineraryItem }
  | { readonly code: 'beyond-columns'; readonly item: ItineraryItem }
  | { readonly code: 'not-in-column'; readonly item: ItineraryItem; readonly column: ColumnKey };

/** The edits that a drop stands for, or why there are none. */
export type DropOutcome = Result<readonly Command[], DropRefusal>;
