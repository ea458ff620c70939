import { describe, expect, test } from 'vitest';
import { calendarPlan } from '../../../../shared/calendar/calendarPlan';
import { countChanges } from '../../../../shared/calendar/countChanges';
import { saidChanges } from '../../../../shared/calendar/saidChange';
import { whenWords } from '../../../../shared/calendar/whenWords';
import { commandSchema } from '../../../../shared/commands/commands';
import { aLeg, aSession, smallMission } from '../../../fixtures/smallMission';
import { calendarOptions, recipient } from '../../../support/calendarText';
import { edited, publish } from '../../../support/publish';

const mine = { delegates: { anne: true } };
const mission = smallMission([
  aSession('one', { ...mine, venue: 'centre' }),
  aSession('whole', { ...mine, allDay: true, minutes: 2880, start: '2026-06-23T00:00[America/Los_Angeles]' }),
  aLeg('flight', mine),
]);
const anne = recipient('anne', mission);
const sent = publish(anne, mission, '2026-06-01').mission;

/** What Anne's next calendar would change, as it is told in French and counted; spaces that do not break as plain ones. */
function changesAfter(...commands: readonly object[]) {
  const plan = commands.reduce<typeof sent>((before, command) => edited(before, commandSchema.parse(command)), sent);
  const calendar = calendarPlan(anne, plan, calendarOptions);
  if (!calendar.ok) throw new Error(calendar.error.code);
  const { changes } = calendar.value;
  const told = saidChanges(changes, plan, 'fr').map(({ times, timesBefore, ...rest }) => ({
    ...rest,
    when: whenWords(times, 'fr'),
    ...(timesBefore && { whenBefore: whenWords(timesBefore, 'fr') }),
  }));
  const said = JSON.parse(JSON.stringify(told).replace(/[\u00a0\u202f]/g, ' ')) as object[];
  return { said, counts: countChanges(changes) };
}
const none = { added: 0, moved: 0, changed: 0, withdrawn: 0, unchanged: 3 };

describe('what a new calendar would change is told before it is written', () => {
  test('nothing, while nothing has changed', () => {
    expect(changesAfter()).toEqual({ said: [], counts: none });
  });

  test('a meeting that moved: when it was and when it is, on the clock of its place', () => {
    const to = '2026-06-24T14:30[America/Los_Angeles]';
    expect(changesAfter({ name: 'move-item', payload: { item: 'one', to } })).toEqual({
      said: [
        {
          kind: 'moved',
          item: 'one',
          title: 'Breffage',
          when: 'mer. 24 juin, 14 h 30–15 h 30 HAP',
          whenBefore: 'lun. 22 juin, 9 h–10 h HAP',
          parts: [],
        },
      ],
      counts: { ...none, moved: 1, unchanged: 2 },
    });
  });

  test('an item with another title: what they think it is called', () => {
    expect(changesAfter({ name: 'edit-item', payload: { item: 'whole', changes: { titleFr: 'Salon' } } }).said).toEqual(
      [
        {
          kind: 'changed',
          item: 'whole',
          title: 'Salon',
          titleBefore: 'Breffage',
          when: 'mar. 23 juin – mer. 24 juin',
          parts: [],
        },
      ],
    );
  });

  test('a meeting that rings, with another title: that its reminder says the title too is nothing else that changed', () => {
    expect(
      changesAfter({ name: 'edit-item', payload: { item: 'one', changes: { titleFr: 'Salon' } } }).said,
    ).toMatchObject([{ kind: 'changed', item: 'one', titleBefore: 'Breffage', parts: [] }]);
  });

  test('a place that is called otherwise: which part of the event it is', () => {
    const renamed = { name: 'edit-venue', payload: { venue: 'centre', changes: { nameFr: 'Grand palais' } } };
    expect(changesAfter(renamed).said).toMatchObject([{ kind: 'changed', item: 'one', parts: ['place'] }]);
  });

  test('a meeting that is no longer certain, and one that is certain again: what it is now', () => {
    const status = (to: string) => ({ name: 'set-item-status', payload: { item: 'one', status: to } });
    expect(changesAfter(status('tentative')).said).toMatchObject([{ kind: 'changed', parts: ['tentative'] }]);
    const tentative = edited(sent, commandSchema.parse(status('tentative')));
    const noted = publish(anne, tentative, '2026-06-02').mission;
    const now = calendarPlan(anne, edited(noted, commandSchema.parse(status('confirmed'))), calendarOptions);
    expect(now.ok && saidChanges(now.value.changes, noted, 'fr')).toMatchObject([{ parts: ['confirmed'] }]);
  });

  test('a flight that was cancelled, and a meeting that was removed: when they would have been', () => {
    const flight = { name: 'set-item-status', payload: { item: 'flight', status: 'cancelled' } };
    const gone = { name: 'delete-item', payload: { item: 'one' } };
    expect(changesAfter(flight, gone)).toEqual({
      said: [
        {
          kind: 'cancelled',
          item: 'flight',
          title: 'Vol de nuit',
          when: 'jeu. 25 juin, 22 h 15 HAP – ven. 26 juin, 6 h 20 HAE',
          parts: [],
        },
        { kind: 'withdrawn', item: 'one', title: 'Breffage', when: 'lun. 22 juin, 9 h–10 h HAP', parts: [] },
      ],
      counts: { ...none, withdrawn: 2, unchanged: 1 },
    });
  });

  test('everything is new for whoever was never sent anything', () => {
    const plan = calendarPlan(anne, mission, calendarOptions);
    expect(plan.ok && [plan.value.ledger, countChanges(plan.value.changes)]).toEqual([
      undefined,
      { ...none, added: 3, unchanged: 0 },
    ]);
  });
});
