import type { LucideIcon } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { classNames } from '../classNames';
import { Icon } from '../marks/Icon';
import { KeyHint } from '../marks/KeyHint';
import { Tooltip } from '../overlays/Tooltip';
import styles from './Button.module.css';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger' | 'link';

export interface ButtonProps extends Omit<AriaButtonProps, 'children' | 'className' | 'style'> {
  children: ReactNode;
  /** One primary per view. */
  variant?: ButtonVariant;
  size?: 'regular' | 'compact';
  icon?: LucideIcon | undefined;
  /** A small icon after the text, such as the chevron of a menu. */
  endIcon?: LucideIcon | undefined;
  shortcut?: string | undefined;
  /** Why the button cannot be used now. It stays focusable so that everybody can learn the reason. */
  disabledReason?: string | undefined;
  ref?: Ref<HTMLButtonElement> | undefined;
}

export function Button(props: ButtonProps) {
  const { disabledReason, ...rest } = props;
  if (disabledReason === undefined) return <PlainButton {...rest} />;
  const { onPress: _press, type: _type, ...inert } = rest;
  return (
    <Tooltip text={disabledReason}>
      <PlainButton {...inert} type="button" aria-disabled="true" />
    </Tooltip>
  );
}

function PlainButton(props: Omit<ButtonProps, 'disabledReason'>) {
  const { children, variant = 'secondary', size = 'regular', icon, endIcon, shortcut, ref, ...rest } = props;
  const keys = shortcut === undefined ? {} : { 'aria-keyshortcuts': shortcut };
  return (
    <AriaButton
      {...rest}
      {...keys}
      {...(ref ? { ref } : {})}
      className={classNames(styles.button, styles[variant], size === 'compact' && styles.compact)}
    >
      {icon && <Icon of={icon} />}
      <span className={styles.text}>{children}</span>
      {shortcut !== undefined && <KeyHint keys={shortcut} />}
      {endIcon && <Icon of={endIcon} size={14} />}
    </AriaButton>
  );
}
