import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { Venue } from '../../../shared/model/venue';
import { useEdit } from '../../hooks/useEdit';

type VenueChanges = Extract<Command, { name: 'edit-venue' }>['payload']['changes'];
export type ChangeVenue = (changes: VenueChanges) => void;

/** Keeps new values of some fields of a venue, as one edit. */
export function useVenueChange({ id }: Pick<Venue, 'id'>): ChangeVenue {
  const edit = useEdit();
  return useCallback((changes) => void edit({ name: 'edit-venue', payload: { venue: id, changes } }), [edit, id]);
}
