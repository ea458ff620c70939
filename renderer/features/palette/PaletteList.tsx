import { useTranslation } from 'react-i18next';
import styles from './CommandPalette.module.css';
import { type PaletteEntry, paletteGroups } from './paletteEntry';
import { PaletteResult } from './PaletteResult';

export interface PaletteListProps {
  id: string;
  found: readonly PaletteEntry[];
  query: string;
  active: number;
  onChoose: (entry: PaletteEntry) => void;
}

/** What was found, under the name of its group. */
export function PaletteList({ id, found, query, active, onChoose }: PaletteListProps) {
  const { t } = useTranslation('palette');
  return (
    <div id={id} role="listbox" aria-label={t('title')} className={styles.list}>
      {paletteGroups.map((group) => {
        const ofGroup = found.filter((entry) => entry.group === group);
        return (
          ofGroup.length > 0 && (
            <div key={group} role="group" aria-label={t(group)}>
              <p className={styles.group} aria-hidden="true">
                {t(group)}
              </p>
              {ofGroup.map((entry) => (
                <PaletteResult
                  key={entry.id}
                  id={`${id}-${found.indexOf(entry)}`}
                  entry={entry}
                  query={query}
                  isActive={found[active] === entry}
                  onChoose={() => onChoose(entry)}
                />
              ))}
            </div>
          )
        );
      })}
    </div>
  );
}
