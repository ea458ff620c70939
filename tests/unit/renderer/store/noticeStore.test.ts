import { expect, test } from 'vitest';
import { useNotices } from '../../../../renderer/store/noticeStore';

const notice = (id: string) => ({ id, kind: 'done' as const, label: { key: 'moveItem', values: {} } });

test('only the last act is offered for undoing: the undo of an earlier one would take back what was done since', () => {
  const { announce } = useNotices.getState();
  announce(notice('first'));
  announce(notice('second'));
  expect(useNotices.getState().notice).toEqual(notice('second'));
  useNotices.getState().dismiss();
  expect(useNotices.getState().notice).toBeNull();
});
