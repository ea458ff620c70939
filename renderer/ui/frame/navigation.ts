import type { LucideIcon } from 'lucide-react';
import type { BadgeTone } from '../marks/Badge';

/** A place one can go to, in the sidebar and in the rail. */
export interface NavItem {
  id: string;
  label: string;
  icon: LucideIcon;
  /** Sizes are grey, conflicts have the colour of the worst. */
  count?: number | undefined;
  countTone?: BadgeTone | undefined;
  /** The count in words, for screen readers. */
  countLabel?: string | undefined;
  shortcut?: string | undefined;
}

export interface NavSection {
  id: string;
  label: string;
  items: readonly NavItem[];
}

export interface NavigationProps {
  /** Name of the landmark. */
  label: string;
  sections: readonly NavSection[];
  /** At the foot: settings, keys. */
  footer: readonly NavItem[];
  /** The place where one is; null where it is none of these. */
  activeId: string | null;
  onNavigate: (id: string) => void;
}
