import { Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoomId, VenueId } from '../../../shared/model/identifier';
import { translatedText } from '../../../shared/model/translatedText';
import { useMenuAction } from '../../hooks/useMenuAction';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { useWantedAct } from '../../hooks/useWantedAct';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';
import { EmptyState } from '../../ui/frame/EmptyState';
import { Toolbar } from '../../ui/frame/Toolbar';
import { ToolbarTitle } from '../../ui/frame/ToolbarTitle';
import { AddVenueDialog } from './AddVenueDialog';
import { VenueDetail } from './VenueDetail';
import { VenueList } from './VenueList';
import styles from './VenuesScreen.module.css';

/** Where things happen: a list of places, and at its right everything about one of them. */
export function VenuesScreen() {
  const { t } = useTranslation('venues');
  const [isAdding, setAdding] = useState(false);
  const venues = useVenuesInOrder();
  const selection = useInterface((state) => state.selection);
  const select = useInterface((state) => state.select);
  const rooms = useMission((mission) => mission.rooms);
  const room = selection?.collection === 'rooms' ? rooms[selection.id as RoomId] : undefined;
  const sought = room?.venue ?? (selection?.collection === 'venues' ? selection.id : undefined);
  const shown = venues.find(({ id }) => id === sought) ?? venues[0];
  const show = (id: VenueId) => select({ collection: 'venues', id });
  useMenuAction('add', () => setAdding(true));
  useWantedAct('add-venue', () => setAdding(true));
  const add = (
    <Button variant="primary" icon={Plus} onPress={() => setAdding(true)}>
      {t('add')}
    </Button>
  );
  return (
    <>
      <Toolbar
        label={t('title')}
        start={<ToolbarTitle title={t('title')} aside={t('aside', { count: venues.length })} />}
        end={shown && add}
      />
      {shown ? (
        <div className={styles.panes}>
          <VenueList venues={venues} shown={shown.id} onShow={show} />
          <VenueDetail key={`${shown.id} ${room?.id ?? ''}`} venue={shown} revealedRoom={room?.id ?? null} />
        </div>
      ) : (
        <EmptyState title={t('empty.title')} body={t('empty.body')} primary={add} />
      )}
      {isAdding && <AddVenueDialog onAdded={show} onClose={() => setAdding(false)} />}
    </>
  );
}

/** The venues by name in the reader's language. */
function useVenuesInOrder() {
  const locale = useLocale();
  const venues = useMission((mission) => mission.venues);
  return useMemo(() => {
    const name = (venue: (typeof venues)[VenueId]) => (venue ? translatedText(venue, 'name', locale).text : '');
    return Object.values(venues)
      .filter(({ deleted }) => !deleted)
      .sort((a, b) => name(a).localeCompare(name(b), locale));
  }, [locale, venues]);
}
