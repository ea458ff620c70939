import type { LucideIcon } from 'lucide-react';

/** A place one can go to, in the sidebar and in the rail. */
export interface NavItem {
  id: string;
  label: string;
  icon: LucideIcon;
  /** Sizes are grey, conflicts red. */
  count?: number | undefined;
  countTone?: 'plain' | 'stop' | undefined;
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
