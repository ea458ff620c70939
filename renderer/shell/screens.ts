import {
  BookOpen,
  Building2,
  CalendarArrowUp,
  CalendarDays,
  CircleAlert,
  Contact,
  Handshake,
  HeartHandshake,
  History,
  LayoutDashboard,
  LifeBuoy,
  ListTodo,
  type LucideIcon,
  MapPin,
  Megaphone,
  ScrollText,
  Users,
} from 'lucide-react';

/** The rooms of a mission, in the order of the navigation; the first nine have the keys Ctrl+1 to Ctrl+9. */
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
  'agreements',
  'tasks',
  'promotion',
  'joint',
  'outcomes',
] as const;

/** The rooms of the directory, which belongs to no mission: they are reached from every window. */
export const directoryScreenIds = ['directory-organisations', 'directory-people'] as const;
export type DirectoryScreenId = (typeof directoryScreenIds)[number];

export type ScreenId = (typeof screenIds)[number] | DirectoryScreenId;

export function isDirectoryScreen(screen: ScreenId): screen is DirectoryScreenId {
  return directoryScreenIds.some((id) => id === screen);
}

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
  'directory-organisations': Building2,
  'directory-people': Contact,
  agreements: ScrollText,
  tasks: ListTodo,
  promotion: Megaphone,
  joint: HeartHandshake,
  outcomes: Handshake,
};

/** The screen a mission was last left on; the overview the first time. */
export function screenOf(remembered: string | undefined): ScreenId {
  return [...screenIds, ...directoryScreenIds].find((id) => id === remembered) ?? 'overview';
}
