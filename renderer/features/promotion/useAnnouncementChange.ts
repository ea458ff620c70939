import { useCallback } from 'react';
import type { Command } from '../../../shared/commands/commands';
import type { AnnouncementId } from '../../../shared/model/identifier';
import { useEdit } from '../../hooks/useEdit';

type Changes = Extract<Command, { name: 'edit-announcement' }>['payload']['changes'];

/** Changes fields of one announcement; null empties one. */
export function useAnnouncementChange(announcement: AnnouncementId): (changes: Changes) => void {
  const edit = useEdit();
  return useCallback(
    (changes) => void edit({ name: 'edit-announcement', payload: { announcement, changes } }),
    [announcement, edit],
  );
}
