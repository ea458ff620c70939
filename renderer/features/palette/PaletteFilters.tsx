import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/classNames';
import styles from './CommandPalette.module.css';
import { type PaletteEntry, type PaletteGroup, paletteGroups } from './paletteEntry';

export interface PaletteFiltersProps {
  found: readonly PaletteEntry[];
  /** The one group that is shown; all where there is none. */
  group: PaletteGroup | null;
  onChange: (group: PaletteGroup | null) => void;
}

/** How much of each kind was found; a press leaves only that kind, another press brings the rest back. */
export function PaletteFilters({ found, group, onChange }: PaletteFiltersProps) {
  const { t } = useTranslation('palette');
  const groups = paletteGroups.filter((each) => each === group || found.some((entry) => entry.group === each));
  return (
    <div role="group" aria-label={t('filters')} className={styles.filters}>
      {[null, ...groups].map((each) => (
        <button
          key={each}
          type="button"
          className={classNames(styles.filter, each === group && styles.chosen)}
          aria-pressed={each === group}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChange(each === group ? null : each)}
        >
          {each === null ? t('all') : t(each)}
          {each !== null && <span>{found.filter((entry) => entry.group === each).length}</span>}
        </button>
      ))}
    </div>
  );
}
