import { describe, expect, test } from 'vitest';
import { hostChannels } from '../../../../shared/ipc/channels';
import { hostMethods, type HostMethod } from '../../../../shared/ipc/hostMethods';

describe('what the main process accepts from a window', () => {
  test('every call has its schema, and there is no other', () => {
    expect(Object.keys(hostChannels).sort()).toEqual([...hostMethods].sort());
  });

  test.each<[HostMethod, unknown]>([
    ['openMission', { path: '/stick/a.mission' }],
    ['openMission', {}],
    ['execute', { command: { name: 'edit-mission', payload: { changes: { titleEn: 'A' } } }, group: 'g' }],
    ['undo', undefined],
    ['changeSettings', { theme: 'dark' }],
    ['rememberView', { screen: 'itinerary', rulers: 'both' }],
  ])('%s accepts %o', (method, request) => {
    expect(hostChannels[method].safeParse(request).success).toBe(true);
  });

  test.each<[HostMethod, unknown]>([
    ['openMission', { path: '' }],
    ['openMission', { path: 7 }],
    ['openMission', { path: '/a', mode: 'write' }],
    ['execute', { command: { name: 'delete-everything', payload: {} } }],
    ['execute', { command: { name: 'edit-mission', payload: { changes: { id: 'other' } } } }],
    ['execute', { command: { name: 'edit-mission', payload: { changes: {} }, extra: 1 } }],
    ['undo', { steps: 3 }],
    ['openSample', { sample: '../../etc/passwd' }],
    ['controlWindow', { action: 'eval' }],
    ['changeSettings', { theme: 'pink' }],
    ['rememberView', { screen: 'x'.repeat(41) }],
  ])('%s refuses %o', (method, request) => {
    expect(hostChannels[method].safeParse(request).success).toBe(false);
  });
});
