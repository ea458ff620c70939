import {
  BookOpen,
  CalendarArrowUp,
  CalendarDays,
  CircleAlert,
  History,
  LayoutDashboard,
  LifeBuoy,
  type LucideIcon,
  MapPin,
  Users,
} from 'lucide-react';

/** The rooms of a mission, in the order of the navigation and of Ctrl+1 to Ctrl+9. */
export const screenIds = [
  'overview',
  'itinerary',
  'delegation',
  'venues',
  'conflicts',
  'support',
  'calendars',
  'briefs',
  'history',
] as const;
export type ScreenId = (typeof screenIds)[number];

export const screenIcons: Readonly<Record<ScreenId, LucideIcon>> = {
  overview: LayoutDashboard,
  itinerary: CalendarDays,
  delegation: Users,
  venues: MapPin,
  conflicts: CircleAlert,
  support: LifeBuoy,
  calendars: CalendarArrowUp,
  briefs: BookOpen,
  history: History,
};

/** The screen a mission was last left on; the overview the first time. */
export function screenOf(remembered: string | undefined): ScreenId {
  return screenIds.find((id) => id === remembered) ?? 'overview';
}
