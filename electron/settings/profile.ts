import { join } from 'node:path';
import { z } from 'zod';
import { missionViewSchema, type MissionView } from '../../shared/ipc/missionView';
import { settingsSchema, type Settings } from '../../shared/ipc/settings';
import { missionIdSchema } from '../../shared/model/identifier';
import type { Locale } from '../../shared/model/locale';
import type { FileSystemPort } from '../storage/fileSystemPort';
import { JsonFile } from './jsonFile';
import { RecentMissions, recentMissionsSchema } from './recentMissions';

/** What this installation remembers outside of missions. */
export interface Profile {
  readonly settings: JsonFile<Settings>;
  readonly recent: RecentMissions;
  /** How each mission was last looked at, by mission. */
  readonly views: JsonFile<Record<string, MissionView>>;
  /** Done when everything is on disk. */
  settle(): Promise<void>;
}

/** Reads the profile in `folder`; `systemLocale` is the language of the first start. */
export async function loadProfile(files: FileSystemPort, folder: string, systemLocale: Locale): Promise<Profile> {
  const remembered = { mappings: [], notDuplicates: [], filters: [] };
  const initial: Settings = { locale: systemLocale, theme: 'system', author: '', paper: 'letter', ...remembered };
  const viewsSchema = z.record(missionIdSchema, missionViewSchema);
  const [settings, list, views] = await Promise.all([
    JsonFile.load(files, join(folder, 'settings.json'), settingsSchema, initial),
    JsonFile.load(files, join(folder, 'recentMissions.json'), recentMissionsSchema, []),
    JsonFile.load<Record<string, MissionView>>(files, join(folder, 'views.json'), viewsSchema, {}),
  ]);
  return {
    settings,
    recent: new RecentMissions(files, list),
    views,
    settle: async () => void (await Promise.all([settings.settle(), views.settle(), list.settle()])),
  };
}
