import { z } from 'zod';
import { rememberedMissionSchema, type RecentMission, type RememberedMission } from '../../shared/ipc/recentMission';
import type { Instant } from '../../shared/model/instant';
import type { Mission } from '../../shared/model/mission';
import type { FileSystemPort } from '../storage/fileSystemPort';
import type { JsonFile } from './jsonFile';

const limit = 30;

export const recentMissionsSchema = z.array(rememberedMissionSchema);

/** What is remembered, and whether it is protected. */
interface Opened {
  readonly mission: Mission;
  readonly key?: object | undefined;
  readonly isDraft?: boolean;
}

/** The missions that this installation opened, newest first, and those that were never saved under a name. */
export class RecentMissions {
  readonly #files: FileSystemPort;
  readonly #list: JsonFile<RememberedMission[]>;

  constructor(files: FileSystemPort, list: JsonFile<RememberedMission[]>) {
    this.#files = files;
    this.#list = list;
  }

  /** Looks at each path once, because a stick may be unplugged. */
  async list(): Promise<readonly RecentMission[]> {
    return Promise.all(
      this.#list.value.map(async (remembered) => ({
        ...remembered,
        isPresent: (await this.#files.status(remembered.path)).ok,
      })),
    );
  }

  remember(path: string, { mission, key, isDraft = false }: Opened, openedAt: Instant): void {
    const others = this.#list.value.filter((known) => known.path !== path);
    const remembered = key
      ? { path, isProtected: true as const, isDraft }
      : { ...summaryOf(path, mission, openedAt), isDraft };
    this.#list.change([remembered, ...others].slice(0, limit));
  }

  knows(path: string): boolean {
    return this.#list.value.some((known) => known.path === path);
  }

  forget(path: string): void {
    this.#list.change(this.#list.value.filter((known) => known.path !== path));
  }
}

function summaryOf(path: string, mission: Mission, openedAt: Instant): RememberedMission {
  const { titleFr, titleEn, kind, lifecycle, homeZone, firstDay, lastDay } = mission;
  return {
    path,
    titleFr,
    titleEn,
    kind,
    lifecycle,
    homeZone,
    firstDay,
    lastDay,
    organisations: liveCount(mission.organisations),
    delegates: liveCount(mission.delegates),
    openedAt,
  };
}

function liveCount(records: Readonly<Record<string, { readonly deleted?: true | undefined }>>): number {
  return Object.values(records).filter(({ deleted }) => !deleted).length;
}
