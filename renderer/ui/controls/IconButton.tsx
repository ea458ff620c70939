import type { LucideIcon } from 'lucide-react';
import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { Tooltip, type TooltipProps } from '../overlays/Tooltip';
import styles from './IconButton.module.css';

export interface IconButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style' | 'aria-label'> {
  icon: LucideIcon;
  /** Name of the action: spoken, and shown on hover and focus. */
  label: string;
  variant?: 'quiet' | 'secondary';
  size?: 'regular' | 'compact' | 'rail';
  shortcut?: string | undefined;
  /** Pressed in, for things that are on or off. */
  isActive?: boolean | undefined;
  tooltipPlacement?: NonNullable<TooltipProps['placement']>;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function IconButton(props: IconButtonProps) {
  const {
    icon,
    label,
    variant = 'quiet',
    size = 'regular',
    shortcut,
    isActive,
    tooltipPlacement,
    ref,
    ...rest
  } = props;
  return (
    <Tooltip text={label} shortcut={shortcut} placement={tooltipPlacement ?? 'bottom'}>
      <AriaButton
        {...rest}
        {...(ref ? { ref } : {})}
        {...(isActive === undefined ? {} : { 'aria-pressed': isActive })}
        aria-label={label}
        className={classNames(styles.button, styles[variant], styles[size], isActive === true && styles.active)}
      >
        <Icon of={icon} size={size === 'compact' ? 14 : 18} />
      </AriaButton>
    </Tooltip>
  );
}
