import type { LucideIcon } from 'lucide-react';
import { classNames } from '../classNames';
import styles from './Avatar.module.css';
import { Icon } from './Icon';

export interface AvatarProps {
  /** One or two letters of a person. Decoration: the name always stands beside it. */
  initials?: string | undefined;
  /** For groups and organisations, in a square instead of a disc. */
  icon?: LucideIcon | undefined;
  size?: 'regular' | 'large';
}

export function Avatar({ initials, icon, size = 'regular' }: AvatarProps) {
  return (
    <span className={classNames(styles.avatar, icon && styles.square, size === 'large' && styles.large)} aria-hidden>
      {icon ? <Icon of={icon} size={size === 'large' ? 18 : 14} /> : initials}
    </span>
  );
}
