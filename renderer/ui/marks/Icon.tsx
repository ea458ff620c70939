import type { LucideIcon } from 'lucide-react';
import { classNames } from '../classNames';

export type IconSize = 12 | 14 | 16 | 18;

export interface IconProps {
  /** A Lucide icon, imported by name where it is used. */
  of: LucideIcon;
  size?: IconSize;
  /** Words for screen readers. Without them the icon is decoration beside a text. */
  label?: string | undefined;
  className?: string | undefined;
}

/** Stroke 1.75 at 16 and 18, 2 below, so that the line weight looks the same at every size. */
export function Icon({ of: Drawing, size = 16, label, className }: IconProps) {
  const stroke = size < 16 ? 2 : 1.75;
  const voice = label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label };
  return <Drawing size={size} strokeWidth={stroke} className={classNames(className)} focusable={false} {...voice} />;
}
