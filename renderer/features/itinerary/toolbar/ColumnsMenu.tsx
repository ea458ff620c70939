import { ChevronDown, Columns3 } from 'lucide-react';
import { indexMission } from '../../../../shared/itinerary/indexMission';
import { useView } from '../../../hooks/useView';
import { Button } from '../../../ui/controls/Button';
import { RadioGroup } from '../../../ui/controls/RadioGroup';
import { Popover } from '../../../ui/overlays/Popover';
import type { ColumnMode } from '../board/boardColumn';
import { boardColumnsOf } from '../board/boardColumnsOf';
import { ChoiceList } from '../../../fields/ChoiceList';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import styles from './ColumnsMenu.module.css';

export interface ColumnsMenuProps {
  reader: ItemReader;
  /** Says how many columns instead of which. */
  isNarrow: boolean;
}

const modes: readonly ColumnMode[] = ['groups-and-delegates', 'groups', 'delegates', 'venues', 'hosts'];

/** Which columns the board has: groups, people or both, and which people; venues; hosts. */
export function ColumnsMenu({ reader, isNarrow }: ColumnsMenuProps) {
  const { mission, locale, t } = reader;
  const [{ boardColumns: mode = 'groups-and-delegates', boardPeople }, changeView] = useView();
  const columns = boardColumnsOf(mission, locale, mode, boardPeople);
  const shown = columns.flatMap((column) => (column.kind === 'delegate' ? [column.id] : []));
  const people = indexMission(mission).delegates.filter(({ status }) => status !== 'withdrawn');
  return (
    <Popover
      label={t('toolbar.columns')}
      placement="bottom end"
      trigger={
        <Button icon={Columns3} endIcon={ChevronDown} aria-label={t('toolbar.columns')}>
          {isNarrow ? t('toolbar.columnCount', { count: columns.length }) : t(`toolbar.mode.${mode}`)}
        </Button>
      }
    >
      <div className={styles.choices}>
        <RadioGroup
          label={t('toolbar.columns')}
          options={modes.map((id) => ({ id, label: t(`toolbar.mode.${id}`) }))}
          value={mode}
          onChange={(boardColumns) => changeView({ boardColumns })}
        />
        {(mode === 'delegates' || mode === 'groups-and-delegates') && people.length > 0 && (
          <ChoiceList
            label={t('field.delegates')}
            searchLabel={t('form.searchPeople')}
            choices={people.map(({ id }) => ({ id, label: personNameOf(id, reader) }))}
            chosen={shown}
            onChange={(chosen) => changeView({ boardPeople: [...chosen] })}
          />
        )}
      </div>
    </Popover>
  );
}
