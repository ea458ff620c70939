import type { LucideIcon } from 'lucide-react';

/** One entry of a Select or ComboBox. */
export interface Option<T extends string> {
  id: T;
  label: string;
  description?: string | undefined;
  icon?: LucideIcon | undefined;
  isDisabled?: boolean | undefined;
}
