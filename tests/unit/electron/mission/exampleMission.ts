import { createMission } from '../../../../shared/presets/createMission';
import type { Command } from '../../../../shared/commands/commands';
import type { Mission } from '../../../../shared/model/mission';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import { instantSchema } from '../../../../shared/model/instant';
import type { SessionContext } from '../../../../electron/mission/sessionContext';
import { createMemoryFileSystem, type MemoryFileSystem } from '../../../../electron/storage/memoryFileSystem';

export interface TestComputer {
  readonly context: SessionContext;
  readonly files: MemoryFileSystem;
}

/** A computer in memory: its clock stands still, its identifiers count up, and its author is Anne. */
export function createTestComputer(files = createMemoryFileSystem(), prefix = 'id'): TestComputer {
  let count = 0;
  const context: SessionContext = {
    files,
    places: { drafts: '/profile/drafts', journals: '/profile/journals', versions: '/profile/versions' },
    now: () => instantSchema.parse('2026-05-20T18:02:00Z'),
    newId: () => `${prefix}-${(count += 1)}`,
    author: () => 'Anne',
  };
  files.folders.add('/stick');
  return { context, files };
}

export function exampleMission({ newId }: SessionContext): Mission {
  const today = plainDateSchema.parse('2026-05-20');
  return createMission({ from: 'preset', preset: 'visit-boston' }, { newId, today, zoneRelease: '2026f' });
}

export function retitled(titleEn: string): Command {
  return { name: 'edit-mission', payload: { changes: { titleEn } } };
}
