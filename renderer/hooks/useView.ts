import { useStore } from 'zustand';
import type { MissionView } from '../../shared/ipc/missionView';
import { useWindowStore } from './useWindowStore';

const nothingRemembered: MissionView = {};

/** How this installation looks at the mission, and how to change that. Never part of the file. */
export function useView(): readonly [view: MissionView, change: (changes: MissionView) => void] {
  const store = useWindowStore();
  return [useStore(store, ({ view }) => view ?? nothingRemembered), store.changeView];
}
