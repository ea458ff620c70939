/** Families of itinerary items that share a colour on the board and in print. */
export type ItemKind = 'meeting' | 'session' | 'meal' | 'visit' | 'leg' | 'buffer';

export type ItemStatus = 'confirmed' | 'tentative' | 'cancelled';
