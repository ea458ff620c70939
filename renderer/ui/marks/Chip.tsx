import type { LucideIcon } from 'lucide-react';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { classNames } from '../classNames';
import styles from './Chip.module.css';
import { Icon } from './Icon';
import type { Tone } from './tone';

export interface ChipProps {
  children: ReactNode;
  tone?: Tone;
  /** Outlined instead of tinted: a filter, a measure ("35 min"). */
  isOutlined?: boolean;
  icon?: LucideIcon | undefined;
  /** A mark drawn before the text, such as `StatusMark`. */
  mark?: ReactNode;
  /** With `removeLabel`: adds the cross that takes the chip away. */
  onRemove?: (() => void) | undefined;
  removeLabel?: string | undefined;
}

export function Chip({ children, tone = 'neutral', isOutlined = false, icon, mark, onRemove, removeLabel }: ChipProps) {
  return (
    <span className={classNames(styles.chip, isOutlined ? styles.outlined : styles[tone])}>
      {mark}
      {icon && <Icon of={icon} size={12} />}
      <span className={styles.text}>{children}</span>
      {onRemove && (
        <Button className={classNames(styles.remove)} aria-label={removeLabel ?? ''} onPress={onRemove}>
          <Icon of={X} size={12} />
        </Button>
      )}
    </span>
  );
}
