import { Trash2, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { nameOfPerson } from '../../../shared/conflicts/nameOfPerson';
import { type RoomShareFault, type SharedRoom, sharersOf } from '../../../shared/itinerary/roomSharesOf';
import { assertNever } from '../../../shared/model/assertNever';
import type { DelegateId } from '../../../shared/model/identifier';
import { type RoomShare, roomShareStatusSchema } from '../../../shared/model/roomShare';
import { setOfIds } from '../../../shared/model/setOfIds';
import { translatedText } from '../../../shared/model/translatedText';
import { useEdit } from '../../hooks/useEdit';
import { useLocale } from '../../hooks/useLocale';
import { useMission } from '../../hooks/useMission';
import { WholeNumberField } from '../../fields/WholeNumberField';
import { IconButton } from '../../ui/controls/IconButton';
import { ComboBox } from '../../ui/fields/ComboBox';
import { KeptField } from '../../ui/fields/KeptField';
import type { Option } from '../../ui/fields/option';
import { Select } from '../../ui/fields/Select';
import { StatusMark } from '../../ui/marks/StatusMark';
import styles from './RoomShares.module.css';

interface RoomShareFieldsProps {
  room: SharedRoom;
  /** Who lodges there and shares with nobody yet. */
  free: readonly Option<DelegateId>[];
}

/** One shared room: who is in it, for how many it is, whether the lodging has confirmed, and what is wrong. */
export function RoomShareFields({ room: { share, delegates, faults }, free }: RoomShareFieldsProps) {
  const { t } = useTranslation('roomShares');
  const edit = useEdit();
  const nameOf = useNames();
  const change = (changes: Partial<Omit<RoomShare, 'id' | 'stay' | 'deleted'>>) =>
    void edit({ name: 'set-room-share', payload: { share: { ...share, ...changes } } });
  const give = (ids: readonly DelegateId[]) => change({ delegates: setOfIds(ids) });
  const giveUp = () => void edit({ name: 'delete-room-share', payload: { share: share.id } });
  const takeOut = (id: DelegateId) => {
    const left = delegates.filter((other) => other !== id);
    // A room that nobody is in would stand there without a name.
    if (left.length === 0) giveUp();
    else give(left);
  };
  const title = delegates.map(nameOf).join(', ');
  return (
    <div role="group" aria-label={t('room', { names: title })} className={styles.room}>
      <ul className={styles.names} aria-label={t('field.delegates')}>
        {delegates.map((id) => (
          <li key={id} className={styles.name}>
            {nameOf(id)}
            <IconButton
              icon={X}
              size="compact"
              label={t('takeOut', { name: nameOf(id) })}
              onPress={() => takeOut(id)}
            />
          </li>
        ))}
      </ul>
      <div className={styles.fields}>
        <ComboBox
          key={title}
          label={t('takeIn')}
          options={free}
          value={null}
          onChange={(id) => id && give([...delegates, id])}
          emptyText={t('nobody')}
        />
        <WholeNumberField
          label={t('field.places')}
          value={share.places}
          least={1}
          most={12}
          onChange={(places) => places !== null && change({ places })}
        />
        <Select
          label={t('field.status')}
          options={roomShareStatusSchema.options.map((id) => ({ id, label: t(`status.${id}`) }))}
          value={share.status}
          onChange={(status) => change({ status })}
        />
        <KeptField
          label={t('field.notes')}
          value={share.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || undefined })}
        />
        <IconButton icon={Trash2} label={t('giveUp', { names: title })} onPress={giveUp} />
      </div>
      {faults.map((fault) => (
        <p key={JSON.stringify(fault)} className={styles.fault}>
          <StatusMark severity="risky" label={t('common:severity.risky')} />
          <FaultText fault={fault} />
        </p>
      ))}
    </div>
  );
}

function FaultText({ fault }: { fault: RoomShareFault }) {
  const { t } = useTranslation('roomShares');
  const locale = useLocale();
  const nameOf = useNames();
  const mission = useMission((current) => current);
  switch (fault.kind) {
    case 'too-many':
      return t('fault.too-many', { people: fault.people, places: fault.places });
    case 'two-rooms': {
      const stay = mission.items[fault.other.stay];
      const place = stay ? translatedText(stay, 'title', locale).text : '';
      const other = sharersOf(mission, fault.other).map(nameOf).join(', ');
      return t('fault.two-rooms', { name: nameOf(fault.delegate), other, place });
    }
    case 'not-there':
    case 'other-nights':
      return t(`fault.${fault.kind}`, { name: nameOf(fault.delegate) });
    default:
      return assertNever(fault);
  }
}

function useNames(): (id: DelegateId) => string {
  const people = useMission((mission) => mission.people);
  const delegates = useMission((mission) => mission.delegates);
  return (id) => nameOfPerson(people, delegates[id]?.person);
}
