import { describe, expect, test } from 'vitest';
import { publicationLedger } from '../../../../shared/calendar/publicationLedger';
import { labelOf, commandSchema } from '../../../../shared/commands/commands';
import { changesSinceSent } from '../../../../shared/itinerary/changesSinceSent';
import { sendingsOf } from '../../../../shared/itinerary/sendingsOf';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { edited } from '../../../support/publish';

const mission = smallMission([aSession('one', { delegates: { anne: true } }), aSession('two', {})]);
const note = (...keys: readonly string[]) =>
  commandSchema.parse({
    name: 'record-publication',
    payload: { entries: Object.fromEntries(keys.map((key) => [key, '{}'])) },
  });
const sentTo = (...keys: readonly string[]) => keys.reduce((plan, key) => edited(plan, note(key)), mission);
const said = (plan: typeof mission) =>
  sendingsOf(plan).map(({ document, to = 'all', at }) => `${document} ${to} ${at.slice(0, 10)}`);

describe('what was last sent to whom', () => {
  test('is one line for each document and reader, from the last, and of two the later', () => {
    const sent = sentTo(
      'sent-pocket-itinerary-anne/2026-06-01T14:00:00Z',
      'sent-survey-harbolight-partners/2026-06-03T14:00:00Z',
      'sent-delegation-brief-all/2026-06-02T14:00:00Z',
      'sent-pocket-itinerary-anne/2026-06-04T14:00:00Z',
    );
    expect(said(sent)).toEqual([
      'pocket-itinerary anne 2026-06-04',
      'survey harbolight-partners 2026-06-03',
      'delegation-brief all 2026-06-02',
    ]);
  });

  test('keeps what two computers noted apart, and says the later of the two', () => {
    const [one, other] = ['2026-06-01', '2026-06-05'].map((day) => sentTo(`sent-report-partner/${day}T09:00:00Z`));
    const merged = { ...mission, publications: { ...other?.publications, ...one?.publications } };
    expect(said(merged)).toEqual(['report partner 2026-06-05']);
  });

  test('is not taken for a calendar, nor a calendar for it', () => {
    const sent = sentTo('sent-survey-harbolight-partners/2026-06-03T14:00:00Z', 'delegate-anne/2026-06-01T14:00:00Z');
    expect([...publicationLedger(sent).keys()]).toEqual(['delegate-anne']);
    expect(said(sent)).toEqual(['survey harbolight-partners 2026-06-03']);
  });

  test.each([
    ['of a document', ['sent-survey-ab/2026-06-03T14:00:00Z'], 'recordSending'],
    ['of a calendar', ['delegate-anne/2026-06-01T14:00:00Z'], 'recordPublication'],
  ])('is named in the history by what it is: %s', (_, keys, expected) => {
    expect(labelOf(mission, note(...keys)).key).toBe(expected);
  });
});

describe('what has changed since', () => {
  const move = commandSchema.parse({
    name: 'move-item',
    payload: { item: 'one', to: '2026-06-22T10:00[America/Los_Angeles]' },
  });
  const changes = (...keys: readonly string[]) => {
    const moved = edited(sentTo(...keys), move);
    return sendingsOf(moved).map((sent) => changesSinceSent(sent, moved));
  };

  test.each([
    ['a pocket itinerary of whom it concerns', 'sent-pocket-itinerary-anne/2026-05-01T14:00:00Z', [1]],
    ['one of somebody else', 'sent-pocket-itinerary-bela/2026-05-01T14:00:00Z', [0]],
    ['the brief of all', 'sent-delegation-brief-all/2026-05-01T14:00:00Z', [1]],
    ['a brief written after the change', 'sent-delegation-brief-all/2027-05-01T14:00:00Z', [0]],
    ['a survey, which says nothing of activities', 'sent-survey-ab/2026-05-01T14:00:00Z', [undefined]],
  ])('%s', (_, key, expected) => {
    expect(changes(key)).toEqual(expected);
  });
});
