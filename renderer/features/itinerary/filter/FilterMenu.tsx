import { ListFilter } from 'lucide-react';
import { Button } from '../../../ui/controls/Button';
import { IconButton } from '../../../ui/controls/IconButton';
import { Popover } from '../../../ui/overlays/Popover';
import { ChoiceList } from '../../../fields/ChoiceList';
import type { ItemReader } from '../words/itemReader';
import { filterChoices } from './filterChoices';
import styles from './FilterMenu.module.css';
import { filterParts } from './itemFilter';
import type { ItemFiltering } from './useItemFilter';

export interface FilterMenuProps {
  filtering: ItemFiltering;
  reader: ItemReader;
  /** A drawing without words, where there is little room. */
  isSmall: boolean;
}

/** What to look at: people, groups, organisations, kinds, states and audiences, each a list to tick. */
export function FilterMenu({ filtering, reader, isSmall }: FilterMenuProps) {
  const { t } = reader;
  const { filter, choose, clear, isActive } = filtering;
  return (
    <Popover
      label={t('filter.title')}
      placement="bottom end"
      trigger={
        isSmall ? (
          <IconButton icon={ListFilter} variant="secondary" label={t('filter.title')} isActive={isActive} />
        ) : (
          <Button icon={ListFilter} aria-pressed={isActive}>
            {t('filter.title')}
          </Button>
        )
      }
    >
      <div className={styles.parts}>
        <Button onPress={clear} isDisabled={!isActive}>
          {t('filter.clear')}
        </Button>
        {filterParts.map((part) => {
          const choices = filterChoices(part, reader);
          if (choices.length === 0) return null;
          return (
            <ChoiceList
              key={part}
              label={t(`filter.part.${part}`)}
              searchLabel={t(`filter.search.${part}`)}
              choices={choices}
              chosen={filter[part] ?? []}
              onChange={(ids) => choose(part, ids)}
            />
          );
        })}
      </div>
    </Popover>
  );
}
