import { Button } from '../../../ui/controls/Button';
import { Chip } from '../../../ui/marks/Chip';
import type { ItemReader } from '../words/itemReader';
import { filterChoices } from './filterChoices';
import styles from './FilterStrip.module.css';
import { filterParts } from './itemFilter';
import type { ItemFiltering } from './useItemFilter';

export interface FilterStripProps {
  filtering: ItemFiltering;
  reader: ItemReader;
  shown: number;
  total: number;
}

/** While something is filtered out: how much is shown of how much, why, and one button that shows all again. */
export function FilterStrip({ filtering, reader, shown, total }: FilterStripProps) {
  const { t } = reader;
  const { filter, isActive, choose, clear } = filtering;
  if (!isActive) return null;
  return (
    <section className={styles.strip} aria-label={t('filter.title')}>
      <strong role="status">{t('filter.shown', { shown, count: total })}</strong>
      {filterParts.flatMap((part) => {
        const ids = filter[part] ?? [];
        if (ids.length === 0) return [];
        return filterChoices(part, reader)
          .filter(({ id }) => ids.includes(id))
          .map(({ id, label }) => (
            <Chip
              key={`${part} ${id}`}
              tone="accent"
              onRemove={() =>
                choose(
                  part,
                  ids.filter((other) => other !== id),
                )
              }
              removeLabel={t('form.removeChoice', { name: label })}
            >
              {label}
            </Chip>
          ));
      })}
      <Button variant="link" onPress={clear}>
        {t('filter.clear')}
      </Button>
    </section>
  );
}
