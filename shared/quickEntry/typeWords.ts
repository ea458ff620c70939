import type { ItemStatus, LegMode } from '../model/itineraryItem';

/** Words that begin a leg, folded. What they begin is one only where a number or a way follows. */
export const modeWords: readonly (readonly [LegMode, RegExp])[] = [
  ['flight', /^\s*(?:vol|flight|fly|avion|plane)(?![\p{L}])/u],
  ['train', /^\s*(?:train|via rail|amtrak)(?![\p{L}])/u],
  ['coach', /^\s*(?:autocar|autobus|car|coach|bus|navette|shuttle)(?![\p{L}])/u],
  ['ferry', /^\s*(?:traversier|ferry|bateau|boat)(?![\p{L}])/u],
  ['car', /^\s*(?:voiture|auto|taxi|drive)(?![\p{L}])/u],
  ['walk', /^\s*(?:a pied|marche|walk)(?![\p{L}])/u],
];

export const stayWords =
  /^\s*(?:hotel|auberge|motel|hebergement|nuitees?|sejour|stay(?: at)?|lodging|nights?(?: at)?)(?![\p{L}])/u;

export const deadlineWords = /^\s*(?:echeance|date limite|deadline)(?![\p{L}])(?<colon>\s*:)?/u;

/** Before a date or a clock, what makes it a deadline. */
export const deadlineBefore =
  /(?<![\p{L}])(?:avant(?: le)?|d'ici(?: le| au)?|au plus tard(?: le)?|before|by|due(?: on| by)?|no later than)\s*$/u;

export const statusWords: readonly (readonly [ItemStatus, readonly string[]])[] = [
  ['confirmed', ['confirmé', 'confirmée', 'confirmed', 'sûr', 'ok']],
  ['tentative', ['provisoire', 'tentative', 'à confirmer', 'tbc']],
  ['cancelled', ['annulé', 'annulée', 'cancelled', 'canceled']],
];

export const everyoneNames: readonly string[] = [
  'tous',
  'toutes',
  'toute la délégation',
  'everyone',
  'all',
  'the whole delegation',
];
