import { Info, OctagonAlert, TriangleAlert, X, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import { IconButton } from '../controls/IconButton';
import { Icon } from '../marks/Icon';
import styles from './Banner.module.css';

export type BannerTone = 'error' | 'warning' | 'info';

export interface BannerProps {
  tone: BannerTone;
  /** What happened. */
  title: string;
  /** Why, what to do, and that nothing was lost. */
  children?: ReactNode;
  /** One button or two. */
  actions?: ReactNode;
  onClose?: (() => void) | undefined;
  closeLabel?: string | undefined;
}

const icons: Record<BannerTone, LucideIcon> = { error: OctagonAlert, warning: TriangleAlert, info: Info };

/** Across the top of the work area. Errors interrupt screen readers, the rest waits its turn. */
export function Banner({ tone, title, children, actions, onClose, closeLabel }: BannerProps) {
  return (
    <div className={classNames(styles.banner, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon of={icons[tone]} size={18} className={styles.icon} />
      <div className={styles.words}>
        <strong className={styles.title}>{title}</strong>
        {children !== undefined && <span className={styles.text}>{children}</span>}
      </div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      {onClose && <IconButton icon={X} size="compact" label={closeLabel ?? ''} onPress={onClose} />}
    </div>
  );
}
