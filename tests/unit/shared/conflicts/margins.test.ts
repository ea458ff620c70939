import { describe, expect, test } from 'vitest';
import { defaultMarginOf } from '../../../../shared/conflicts/defaultMarginOf';
import { marginFields, type MarginField } from '../../../../shared/model/marginFields';
import { plainDateSchema } from '../../../../shared/model/plainDate';
import type { RuleId } from '../../../../shared/conflicts/ruleId';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aLeg, aSession, smallMission } from '../../../fixtures/smallMission';
import { foundBy } from './foundBy';

const anne = { delegates: { anne: true } };
const at = (clock: string) => `2026-06-22T${clock}[America/Los_Angeles]`;
const elsewhere = { ...anne, venue: 'empty' };
const here = { ...anne, venue: 'centre' };

/** From San Diego to Los Angeles, or to Toronto, over the border. */
const within = (id: string, departure: string, arrival: string, mode = 'flight') =>
  aLeg(id, { ...anne, mode, departure: at(departure), arrival: at(arrival) });
const over = (id: string, departure: string, arrival: string) =>
  aLeg(id, { ...anne, departure: at(departure), arrival: `2026-06-22T${arrival}[America/Toronto]` });
const session = (id: string, start: string, fields: object = here) =>
  aSession(id, { ...fields, start: at(start), minutes: 60 });
const night = aLeg('night', {
  ...anne,
  departure: '2026-06-21T22:15[America/Los_Angeles]',
  arrival: '2026-06-22T06:20[America/Toronto]',
});

const abroad = aLeg('abroad', {
  ...anne,
  departure: '2026-06-22T08:00[America/Toronto]',
  arrival: '2026-06-22T10:00[America/Los_Angeles]',
});

const today = plainDateSchema.parse('2026-06-10');

interface Case {
  readonly rule: RuleId;
  readonly items: readonly { readonly id: string }[];
  /** A value with which the rule finds something, and one with which it does not. */
  readonly tooMuch: number;
  readonly enough: number;
  readonly people?: object;
  readonly supportRequests?: object;
  /** Where a value only makes it worse. */
  readonly severity?: string;
}

const everyone = (fields: object) =>
  Object.fromEntries(Object.entries(smallMission().people).map(([id, person]) => [id, { ...person, ...fields }]));
const people = everyone({ travelDocumentExpiry: '2026-07-15' });
const awaiting = everyone({ entryAuthorisation: 'applied' });

const cases: Readonly<Record<MarginField, Case>> = {
  marginBeforeFlight: {
    rule: 'late-for-departure',
    items: [session('talk', '09:00'), within('leg', '12:00', '13:00')],
    tooMuch: 111,
    enough: 110,
  },
  marginBeforeFlightOverBorder: {
    rule: 'late-for-departure',
    items: [session('talk', '09:00'), over('leg', '13:00', '21:00')],
    tooMuch: 171,
    enough: 170,
  },
  marginBeforeTrainOrFerry: {
    rule: 'late-for-departure',
    items: [session('talk', '09:00'), within('leg', '11:00', '13:00', 'train')],
    tooMuch: 51,
    enough: 50,
  },
  marginAfterFlight: {
    rule: 'early-after-arrival',
    items: [within('leg', '08:00', '09:00'), session('talk', '10:00')],
    tooMuch: 51,
    enough: 50,
  },
  marginAfterFlightOverBorder: {
    rule: 'early-after-arrival',
    items: [over('leg', '08:00', '16:00'), session('talk', '14:00')],
    tooMuch: 51,
    enough: 50,
  },
  marginConnection: {
    rule: 'connection-too-short',
    items: [within('first', '08:00', '09:00'), within('second', '10:00', '11:00')],
    tooMuch: 61,
    enough: 60,
  },
  marginConnectionOverBorder: {
    rule: 'connection-too-short',
    items: [over('first', '08:00', '16:00'), within('second', '14:00', '15:00')],
    tooMuch: 61,
    enough: 60,
  },
  marginTransfer: {
    rule: 'transfer-too-short',
    items: [session('talk', '09:00'), session('lunch', '10:30', elsewhere)],
    tooMuch: 31,
    enough: 30,
  },
  marginMeal: {
    rule: 'no-meal-pause',
    items: [aSession('long', { ...anne, start: at('10:00'), minutes: 3 * 60 + 30 })],
    tooMuch: 31,
    enough: 30,
  },
  marginLongestDay: {
    rule: 'day-too-long',
    items: [session('early', '08:00'), session('late', '17:00')],
    tooMuch: 9 * 60 + 59,
    enough: 10 * 60,
  },
  marginRestAfterNightLeg: {
    rule: 'no-rest-after-night-leg',
    items: [night, aSession('talk', { ...anne, start: '2026-06-22T08:20[America/Toronto]' })],
    tooMuch: 121,
    enough: 120,
  },
  marginJetLag: {
    rule: 'body-clock',
    items: [night, aSession('talk', { ...anne, start: '2026-06-23T06:00[America/Toronto]', minutes: 60 })],
    tooMuch: 180,
    enough: 181,
  },
  marginJetLagDay: {
    rule: 'body-clock',
    items: [night, aSession('talk', { ...anne, start: '2026-06-23T09:00[America/Toronto]', minutes: 60 })],
    tooMuch: 48 * 60,
    enough: 60,
  },
  marginTravelDocumentDays: {
    rule: 'travel-document-expires',
    items: [over('leg', '08:00', '16:00')],
    tooMuch: 23,
    enough: 22,
    people,
  },
  marginEntryAuthorisationDays: {
    rule: 'entry-authorisation',
    severity: 'risky',
    items: [abroad],
    tooMuch: 12,
    enough: 11,
    people: awaiting,
  },
  marginHostConfirmedDays: {
    rule: 'host-not-confirmed',
    items: [session('talk', '09:00', { status: 'tentative', hostOrganisations: { cedrane: true } })],
    tooMuch: 12,
    enough: 11,
  },
  marginSupportArrangedDays: {
    rule: 'support-not-arranged',
    items: [session('talk', '09:00')],
    tooMuch: 12,
    enough: 11,
    supportRequests: {
      shuttle: aSupportRequest('shuttle', { standing: 'asked 2026-05-14', items: { talk: true }, due: undefined }),
    },
  },
};

describe('a mission plans with its own margins', () => {
  test.each(Object.entries(cases))(
    '%s',
    (field, { rule, severity = '', items, tooMuch, enough, people: known, supportRequests }) => {
      const found = (value: number) =>
        foundBy(
          rule,
          items,
          { [field]: value, ...(known && { people: known }), ...(supportRequests && { supportRequests }) },
          today,
        ).filter((line) => line.startsWith(severity)).length;
      expect([found(tooMuch), found(enough)]).toEqual([1, 0]);
    },
  );

  test('or with the usual ones, of which there is one for each field', () => {
    expect(Object.keys(marginFields).map((field) => [field, defaultMarginOf(field as MarginField) > 0])).toEqual(
      Object.keys(cases).map((field) => [field, true]),
    );
  });
});
