import { expect, test } from 'vitest';
import { directoryCommandSchema } from '../../../../shared/commands/directoryCommand';

const isTaken = (command: object) => directoryCommandSchema.safeParse(command).success;
const deletion = { name: 'delete-organisation', payload: { organisation: 'o-1' } };
const ofMission = { name: 'delete-group', payload: { group: 'g-1' } };
const together = (...edits: readonly object[]) => ({ name: 'make-edits', payload: { of: 'deletions', edits } });

test('a directory takes the edits of organisations and people, one by one and many at once', () => {
  expect([deletion, together(deletion, deletion)].map(isTaken)).toEqual([true, true]);
});

test('a directory takes no edit of what a mission alone has, nor one among others', () => {
  expect([ofMission, together(deletion, ofMission)].map(isTaken)).toEqual([false, false]);
});
