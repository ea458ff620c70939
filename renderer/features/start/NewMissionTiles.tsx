import { Copy, Factory, FilePlus2, FlaskConical, type LucideIcon, Ticket } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/marks/Icon';
import styles from './NewMissionTiles.module.css';

/** What a new mission begins from. */
export type Tile = 'bio-2026-san-diego' | 'bio-2027-philadelphia' | 'visit-boston' | 'visit-quebec' | 'copy' | 'blank';

const tiles: readonly { readonly id: Tile; readonly icon: LucideIcon }[] = [
  { id: 'bio-2026-san-diego', icon: Ticket },
  { id: 'bio-2027-philadelphia', icon: Ticket },
  { id: 'visit-boston', icon: FlaskConical },
  { id: 'visit-quebec', icon: Factory },
  { id: 'copy', icon: Copy },
  { id: 'blank', icon: FilePlus2 },
];

export function NewMissionTiles({ onChoose }: { onChoose: (tile: Tile) => void }) {
  const { t } = useTranslation('start');
  return (
    <ul className={styles.tiles}>
      {tiles.map(({ id, icon }) => (
        <li key={id}>
          <AriaButton className={styles.tile ?? ''} onPress={() => onChoose(id)}>
            <span className={styles.icon}>
              <Icon of={icon} size={18} />
            </span>
            <span className={styles.title}>{t(`create.${id}.title`)}</span>
            <span className={styles.place}>{t(`create.${id}.place`)}</span>
            <span className={styles.detail}>{t(`create.${id}.detail`)}</span>
          </AriaButton>
        </li>
      ))}
    </ul>
  );
}
