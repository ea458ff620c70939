import { describe, expect, test } from 'vitest';
import { taskCell, type TaskColumnId } from '../../../../../renderer/features/tasks/taskCell';
import { aTask } from '../../../../fixtures/aTask';
import { smallMission } from '../../../../fixtures/smallMission';

const mission = smallMission([], { tasks: { list: aTask('list'), one: aTask('one', { titleEn: '' }) } });
const [list, one] = Object.values(mission.tasks);
const edit = (changes: object) => ({ name: 'edit-task', payload: { task: 'list', changes } });
const anne = Object.values(mission.people).find(({ id }) => id === ('p-anne' as typeof id));

describe('a cell of the list of tasks', () => {
  test.each<[string, TaskColumnId, string, object | undefined]>([
    ['a title', 'titleFr', ' Envoyer ', edit({ titleFr: 'Envoyer' })],
    ['one of two titles taken away', 'titleEn', '', edit({ titleEn: '' })],
    ['a day as people write it', 'due', '5 juin 2026', edit({ due: '2026-06-05' })],
    ['no day', 'due', 'bientôt', undefined],
    ['an empty day: a task has one', 'due', '', undefined],
    ['done', 'state', 'done', { name: 'set-task-done', payload: { task: 'list', isDone: true } }],
    ['to do', 'state', 'to-do', { name: 'set-task-done', payload: { task: 'list', isDone: false } }],
    ['another state', 'state', 'peut-être', undefined],
    [
      'somebody of the mission, whatever the accents and capitals',
      'owner',
      `${anne?.givenName} ${anne?.familyName}`.toUpperCase(),
      edit({ owner: 'p-anne', ownerName: null }),
    ],
    ['a name that the mission does not have', 'owner', 'Bureau', edit({ owner: null, ownerName: 'Bureau' })],
    ['nobody', 'owner', '', edit({ owner: null, ownerName: null })],
    ['the other side', 'side', 'partner', edit({ side: 'partner' })],
    ['a side that does not exist', 'side', 'host', undefined],
  ])('%s', (_, column, text, expected) => {
    expect(list && taskCell(mission, list, column, text)).toEqual(expected);
  });

  test('the last title is not taken away', () => {
    expect(one && taskCell(mission, one, 'titleFr', '')).toBeUndefined();
  });
});
