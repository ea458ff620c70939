import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import type { Venue } from '../../../shared/model/venue';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useLocale } from '../../hooks/useLocale';
import { Button } from '../../ui/controls/Button';
import { Tabs } from '../../ui/frame/Tabs';
import { RoomsPanel } from './RoomsPanel';
import { useVenueRooms } from './useVenueRooms';
import { useVenueUses } from './useVenueUses';
import styles from './VenueDetail.module.css';
import { VenueFields } from './VenueFields';
import { WaysPanel } from './WaysPanel';

type DetailTab = 'facts' | 'rooms' | 'ways';

export interface VenueDetailProps {
  venue: Venue;
  /** A room that was sought; null where the place itself was. */
  revealedRoom: RoomId | null;
}

/** One place: what is known of it, and its rooms. */
export function VenueDetail({ venue, revealedRoom }: VenueDetailProps) {
  const { t } = useTranslation('venues');
  const [tab, setTab] = useState<DetailTab>(revealedRoom === null ? 'facts' : 'rooms');
  const rooms = useVenueRooms(venue.id);
  return (
    <article className={styles.detail}>
      <VenueHead venue={venue} />
      <Tabs
        label={t('tabs.label')}
        value={tab}
        onChange={setTab}
        tabs={[
          { id: 'facts', label: t('tabs.facts'), content: <VenueFields venue={venue} /> },
          {
            id: 'rooms',
            label: t('tabs.rooms'),
            count: rooms.length,
            content: <RoomsPanel venue={venue.id} rooms={rooms} revealId={revealedRoom} />,
          },
          { id: 'ways', label: t('tabs.ways'), content: <WaysPanel venue={venue} /> },
        ]}
      />
    </article>
  );
}

function VenueHead({ venue }: { venue: Venue }) {
  const { t } = useTranslation('venues');
  const uses = useVenueUses().get(venue.id) ?? 0;
  const make = useAnnouncedEdits();
  const remove = () => make([{ name: 'delete-venue', payload: { venue: venue.id } }]);
  return (
    <header className={styles.head}>
      <div>
        <h2 className={styles.name}>{translatedText(venue, 'name', useLocale()).text || t('common:untitled')}</h2>
        <p className={styles.uses}>{uses === 0 ? t('unused') : t('uses', { count: uses })}</p>
      </div>
      <Button
        variant="danger"
        icon={Trash2}
        onPress={() => void remove()}
        disabledReason={uses === 0 ? undefined : t('stillUsed', { count: uses })}
      >
        {t('common:action.delete')}
      </Button>
    </header>
  );
}
