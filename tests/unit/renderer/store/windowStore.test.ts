import { describe, expect, test } from 'vitest';
import { createMemoryHost } from '../../../../renderer/host/memoryHost';
import { createWindowStore } from '../../../../renderer/store/windowStore';
import type { Host, HostEvents, WindowState } from '../../../../shared/ipc/host';
import { tortureMission } from '../../../fixtures/missions/tortureMission';

const mission = tortureMission();
const retitled = (titleEn: string) => ({
  command: { name: 'edit-mission' as const, payload: { changes: { titleEn } } },
});

/** A host whose events the test sends itself, and whose snapshots it hands out one by one. */
async function drivenHost({ isReadOnly = false } = {}) {
  const listeners = new Map<string, (event: never) => void>();
  let revision = 0;
  const memory = createMemoryHost({ mission });
  const state = await memory.loadWindow();
  const host: Host = {
    ...memory,
    loadWindow: async (): Promise<WindowState> => ({
      ...state,
      document: state.document && { ...state.document, revision, isReadOnly },
    }),
    on: (name, listener) => {
      listeners.set(name, listener);
      return () => undefined;
    },
  };
  const publish = (event: HostEvents['mission:published']) => listeners.get('mission:published')?.(event as never);
  const tellFile = (event: HostEvents['mission:file']) => listeners.get('mission:file')?.(event as never);
  return { host, publish, tellFile, standAt: (next: number) => (revision = next) };
}

describe('what the window knows of the mission', () => {
  test('follows edits, undo and redo by patches, sharing what did not change', async () => {
    const host = createMemoryHost({ mission });
    const store = await createWindowStore(host);
    await host.execute(retitled('Other'));
    const edited = store.getState().document;
    await host.undo();
    const undone = store.getState().document;
    expect([edited?.mission.titleEn, edited?.undo?.key, edited?.mission.items === mission.items]).toEqual([
      'Other',
      'editMission',
      true,
    ]);
    expect([undone?.mission, undone?.undo, undone?.redo?.key, undone?.revision]).toEqual([
      mission,
      null,
      'editMission',
      2,
    ]);
  });

  test('may be edited once it is saved elsewhere, though its file could only be read', async () => {
    const { host, tellFile } = await drivenHost({ isReadOnly: true });
    const store = await createWindowStore(host);
    const before = store.getState().document?.isReadOnly;
    tellFile({ fileName: 'mine.mission', folder: '/elsewhere' });
    const { fileName, folder, isReadOnly } = store.getState().document ?? {};
    expect([before, isReadOnly, fileName, folder]).toEqual([true, false, 'mine.mission', '/elsewhere']);
  });

  test('is loaded again where a publication was missed', async () => {
    const { host, publish, standAt } = await drivenHost();
    const store = await createWindowStore(host);
    standAt(5);
    publish({ revision: 5, patches: [], undo: null, redo: null });
    await expect.poll(() => store.getState().document?.revision).toBe(5);
  });

  test('does not take the same publication twice', async () => {
    const { host, publish, standAt } = await drivenHost();
    standAt(3);
    const store = await createWindowStore(host);
    const patches = [{ op: 'replace' as const, path: ['titleEn'], value: 'Old' }];
    publish({ revision: 3, patches, undo: null, redo: null });
    expect(store.getState().document?.mission.titleEn).toBe(mission.titleEn);
  });

  test('how it is looked at changes here at once and is remembered by the host', async () => {
    const remembered: unknown[] = [];
    const rememberView: Host['rememberView'] = async (view) => void remembered.push(view);
    const store = await createWindowStore(createMemoryHost({ mission, answers: { rememberView } }));
    store.changeView({ screen: 'itinerary' });
    store.changeView({ rulers: 'both' });
    expect([store.getState().view, remembered]).toEqual([
      { screen: 'itinerary', rulers: 'both' },
      [{ screen: 'itinerary' }, { rulers: 'both' }],
    ]);
  });
});
