import type { ReactNode } from 'react';
import type { RoomId, VenueId } from '../../../../shared/model/identifier';
import { translatedText } from '../../../../shared/model/translatedText';
import { FormRow } from '../../../ui/fields/FormRow';
import { ComboBox } from '../../../ui/fields/ComboBox';
import { Select } from '../../../ui/fields/Select';
import type { FieldsProps } from './fieldsProps';

export interface PlaceFieldsProps extends FieldsProps {
  /** Another field on the same line. */
  children?: ReactNode;
}

const noRoom = 'none';

/** Venue and room. Choosing a venue brings its clock with it, and leaves the room that is elsewhere. */
export function PlaceFields({ draft, change, reader: { mission, locale, t }, children }: PlaceFieldsProps) {
  const venues = Object.values(mission.venues).filter(({ deleted, id }) => !deleted || id === draft.venue);
  const rooms = Object.values(mission.rooms).filter(
    ({ deleted, id, venue }) => venue === draft.venue && (!deleted || id === draft.room),
  );
  const chooseVenue = (venue: VenueId | null) => {
    const zone = venue === null ? undefined : mission.venues[venue]?.zone;
    const moved = zone && {
      start: { ...draft.start, zone, occurrence: null },
      end: { ...draft.end, zone, occurrence: null },
    };
    change({ venue, room: null, ...moved });
  };
  return (
    <FormRow>
      <ComboBox<VenueId>
        label={t('field.venue')}
        options={venues.map((venue) => ({
          id: venue.id,
          label: translatedText(venue, 'name', locale).text,
          description: venue.city,
        }))}
        value={draft.venue}
        onChange={chooseVenue}
        emptyText={venues.length === 0 ? t('form.noVenueYet') : t('form.noChoice')}
      />
      <Select<RoomId | typeof noRoom>
        label={t('field.room')}
        options={[
          { id: noRoom, label: t('form.noRoom') },
          ...rooms.map((room) => ({ id: room.id, label: translatedText(room, 'name', locale).text })),
        ]}
        value={draft.room ?? noRoom}
        onChange={(room) => change({ room: room === noRoom ? null : room })}
        isDisabled={rooms.length === 0}
      />
      {children}
    </FormRow>
  );
}
