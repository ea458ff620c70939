import type { ReactElement } from 'react';
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import { classNames } from '../classNames';
import { KeyHint } from '../marks/KeyHint';
import styles from './Tooltip.module.css';

export interface TooltipProps {
  text: string;
  shortcut?: string | undefined;
  placement?: 'top' | 'bottom' | 'left' | 'right';
  /** One focusable control of this kit. */
  children: ReactElement;
}

/** Opens on hover and on keyboard focus; the text is also the control's description for screen readers. */
export function Tooltip({ text, shortcut, placement = 'bottom', children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {children}
      <AriaTooltip className={classNames(styles.tooltip)} placement={placement} offset={6}>
        {text}
        {shortcut !== undefined && <KeyHint keys={shortcut} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
