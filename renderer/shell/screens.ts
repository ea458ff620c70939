import {
  BookOpen,
  CalendarArrowUp,
  CalendarDays,
  CircleAlert,
  History,
  LayoutDashboard,
  type LucideIcon,
  MapPin,
  Users,
} from 'lucide-react';

/** The rooms of a mission, in the order of the navigation and of Ctrl+1 to Ctrl+8. */
export const screenIds = [
  'overview',
  'itinerary',
  'delegation',
  'venues',
  'conflicts',
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
  calendars: CalendarArrowUp,
  briefs: BookOpen,
  history: History,
};

/** The screen a mission was last left on; the overview the first time. */
export function screenOf(remembered: string | undefined): ScreenId {
  return screenIds.find((id) => id === remembered) ?? 'overview';
}
