import type { LucideIcon } from 'lucide-react';
import { classNames } from '../classNames';
import { Avatar } from '../marks/Avatar';
import styles from './BoardColumnHead.module.css';

export interface BoardColumnHeadProps {
  /** First name already shortened to an initial where room is short. */
  name: string;
  /** Role, count, or the journey of the day. */
  detail: string;
  /** A journey stands out. */
  isTravelling?: boolean;
  initials?: string | undefined;
  icon?: LucideIcon | undefined;
}

export function BoardColumnHead({ name, detail, isTravelling = false, initials, icon }: BoardColumnHeadProps) {
  return (
    <div className={styles.head} title={`${name}\n${detail}`}>
      <Avatar initials={initials} icon={icon} />
      <div className={styles.words}>
        <div className={styles.name}>{name}</div>
        <div className={classNames(styles.detail, isTravelling && styles.travel)}>{detail}</div>
      </div>
    </div>
  );
}
