import { BedDouble, CalendarPlus, CalendarRange, FileUp, Flag, Plane, Plus, Zap } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ItineraryItem } from '../../../../shared/model/itineraryItem';
import type { Adding } from '../AddingDialogs';
import { Button } from '../../../ui/controls/Button';
import { Menu } from '../../../ui/overlays/Menu';

type ItemType = ItineraryItem['type'];

const icons = { session: CalendarPlus, leg: Plane, stay: BedDouble, deadline: Flag };

const importEntry = 'import-agenda';

export interface AddMenuProps {
  onAdd: (type: ItemType) => void;
  /** Opens the line that becomes an item, or the series of slots. */
  onOther: (adding: Adding) => void;
  /** Opens the import of an agenda. */
  onImport: () => void;
  isReadOnly: boolean;
  /** Without the key beside its words. */
  isNarrow: boolean;
}

/** The one primary button: a session, a leg, a stay or a deadline, or a whole agenda at once. */
export function AddMenu({ onAdd, onOther, onImport, isReadOnly, isNarrow }: AddMenuProps) {
  const { t } = useTranslation('itinerary');
  const types: readonly ItemType[] = ['session', 'leg', 'stay', 'deadline'];
  return (
    <Menu
      label={t('toolbar.add')}
      placement="bottom end"
      trigger={
        <Button variant="primary" icon={Plus} isDisabled={isReadOnly} shortcut={isNarrow ? undefined : 'N'}>
          {t('common:action.add')}
        </Button>
      }
      entries={[
        ...types.map((type) => ({
          id: type,
          label: t(`common:itemType.${type}`),
          icon: icons[type],
          shortcut: type === 'session' ? 'N' : undefined,
        })),
        { type: 'separator', id: 'quick-line' },
        { id: 'quick', label: t('quick.title'), icon: Zap, shortcut: 'Q' },
        { id: 'series', label: t('series.title'), icon: CalendarRange },
        { type: 'separator', id: 'import-line' },
        { id: importEntry, label: t('toolbar.importAgenda'), icon: FileUp },
      ]}
      onAction={(id) => {
        if (id === 'quick' || id === 'series') onOther(id);
        if (id === importEntry) onImport();
        const type = types.find((known) => known === id);
        if (type) onAdd(type);
      }}
    />
  );
}
