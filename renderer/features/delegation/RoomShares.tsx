import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { roomSharesOf } from '../../../shared/itinerary/roomSharesOf';
import { participantsOf } from '../../../shared/itinerary/participantsOf';
import type { DelegateId, ItemId } from '../../../shared/model/identifier';
import { setOfIds } from '../../../shared/model/setOfIds';
import { useEdit } from '../../hooks/useEdit';
import { useMission } from '../../hooks/useMission';
import { Button } from '../../ui/controls/Button';
import { ComboBox } from '../../ui/fields/ComboBox';
import type { Option } from '../../ui/fields/option';
import { RoomShareFields } from './RoomShareFields';
import styles from './RoomShares.module.css';

/** Who shares a room at one lodging, by one stay or several: those that are shared, and two people to put together. */
export function RoomShares({ stays, place }: { stays: readonly ItemId[]; place: string }) {
  const { t } = useTranslation('roomShares');
  const mission = useMission((whole) => whole);
  const rooms = useMemo(() => stays.flatMap((stay) => roomSharesOf(mission, stay)), [mission, stays]);
  const guests = useGuests(stays);
  const taken = new Set(rooms.flatMap(({ delegates }) => delegates));
  const free = guests.filter(({ id }) => !taken.has(id));
  return (
    <div role="group" className={styles.rooms} aria-label={t('at', { place })}>
      {rooms.map((room) => (
        <RoomShareFields key={room.share.id} room={room} free={free} />
      ))}
      {free.length > 1 && <PutTogether key={rooms.length} free={free} />}
    </div>
  );
}

/** Who lodges there, by name. */
function useGuests(stays: readonly ItemId[]): readonly Guest[] {
  const mission = useMission((whole) => whole);
  return useMemo(() => {
    const stayOf = new Map<DelegateId, ItemId>();
    for (const stay of stays) {
      const item = mission.items[stay];
      for (const id of item ? participantsOf(mission, item) : []) stayOf.set(id, stay);
    }
    return [...stayOf].map(([id, stay]) => ({
      id,
      label: nameOfPerson(mission.people, mission.delegates[id]?.person),
      stay,
    }));
  }, [mission, stays]);
}

interface Guest extends Option<DelegateId> {
  readonly stay: ItemId;
}

function PutTogether({ free }: { free: readonly Guest[] }) {
  const { t } = useTranslation('roomShares');
  const edit = useEdit();
  const [one, setOne] = useState<DelegateId | null>(null);
  const [other, setOther] = useState<DelegateId | null>(null);
  const share = () => {
    const stay = free.find(({ id }) => id === one)?.stay;
    if (!one || !other || !stay) return;
    const delegates = setOfIds([one, other]);
    void edit({ name: 'set-room-share', payload: { share: { stay, delegates, places: 2, status: 'asked' } } });
  };
  return (
    <div className={styles.together}>
      <ComboBox label={t('one')} options={free} value={one} onChange={setOne} emptyText={t('nobody')} />
      <ComboBox
        label={t('other')}
        options={free.filter(({ id }) => id !== one)}
        value={other}
        onChange={setOther}
        emptyText={t('nobody')}
      />
      <Button onPress={share} isDisabled={!one || !other}>
        {t('share')}
      </Button>
    </div>
  );
}
