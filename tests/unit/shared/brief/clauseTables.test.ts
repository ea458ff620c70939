import { describe, expect, test } from 'vitest';
import { missionReport } from '../../../../shared/brief/missionReport';
import type { ReportAudience } from '../../../../shared/brief/reportTable';
import { instantSchema } from '../../../../shared/model/instant';
import type { Mission } from '../../../../shared/model/mission';
import { anAnnouncement } from '../../../fixtures/anAnnouncement';
import { aSupportRequest } from '../../../fixtures/aSupportRequest';
import { aBenefit, aClaim } from '../../../fixtures/benefits';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { aClause } from '../../../fixtures/aClause';

const agreement = (id: string, title: string) => ({ id, titleFr: title, titleEn: title, parties: {}, clauses: {} });
const clause = (id: string, order: number, fields: object = {}) => aClause(id, order, { agreement: 'pact', ...fields });
const term = (id: string, of: string, firstDay: string, lastDay: string) => ({ id, agreement: of, firstDay, lastDay });

const fields = {
  agreements: { pact: agreement('pact', 'Pact'), lapsed: agreement('lapsed', 'Lapsed pact') },
  terms: {
    now: term('now', 'pact', '2026-01-01', '2026-12-31'),
    before: term('before', 'lapsed', '2020-01-01', '2021-12-31'),
  },
  clauses: {
    joint: clause('Joint', 1, {
      id: 'joint',
      items: { reception: true, meeting: true, secret: true, cancelled: true },
      claims: { used: true, asked: true },
      outcomes: { lead: true, missed: true },
    }),
    support: clause('Support', 2, { id: 'support' }),
    empty: clause('', 3, { id: 'empty', kind: 'investment' }),
    old: clause('Old', 1, { id: 'old', agreement: 'lapsed' }),
  },
  supportRequests: {
    shuttle: aSupportRequest('shuttle', { clause: 'support', standing: 'done 2026-06-22' }),
    interpreter: aSupportRequest('interpreter', { clause: 'support', standing: 'asked 2026-05-22' }),
    declined: aSupportRequest('declined', { clause: 'support', standing: 'declined 2026-05-22' }),
  },
  announcements: {
    letter: anAnnouncement('letter', { clause: 'support', status: 'published' }),
    planned: anAnnouncement('planned', { clause: 'support', status: 'planned' }),
  },
  benefits: { desk: aBenefit({ grantedBy: 'cedrane', membersOf: 'norvexia' }) },
  claims: {
    used: aClaim('used', { standing: 'used 2026-06-22' }),
    asked: aClaim('asked', { standing: 'requested 2026-06-01' }),
  },
  outcomes: {
    lead: { id: 'lead', item: 'meeting', attendance: 'held', recordedAt: '2026-06-22T20:00:00Z' },
    missed: { id: 'missed', item: 'meeting', attendance: 'no-show', recordedAt: '2026-06-22T19:00:00Z' },
  },
};
const items = [
  aSession('reception', { titleEn: 'Reception', audience: 'public' }),
  aSession('meeting', { titleEn: 'SECRETCO and Meridax', kind: 'partnering-meeting', audience: 'delegation' }),
  aSession('secret', { titleEn: 'SECRETTALK', audience: 'coordinators' }),
  aSession('cancelled', { titleEn: 'Cancelled', status: 'cancelled' }),
];
const mission = smallMission(items, fields);

const reportOf = (audience: ReportAudience, of: Mission = mission) =>
  missionReport(of, audience, { locale: 'en', now: instantSchema.parse('2026-09-30T12:00:00Z') });
const clausesIn = (audience: ReportAudience, of?: Mission) =>
  reportOf(audience, of)
    .tables.filter(({ id }) => id === 'clauses')
    .map(({ title, rows }) => [title, rows]);

describe('what the report says was done under an agreement', () => {
  test('is told clause by clause, by name to coordinators; what was only asked for is not counted as given', () => {
    expect(clausesIn('coordinators')).toEqual([
      [
        'By clause: Pact',
        [
          ['Joint', 3, 0, 1, 0, 1, 'SECRETCO and Meridax · Reception · SECRETTALK · 1 request pending'],
          ['Support', 0, 1, 0, 1, 0, 'Announcement: Infolettre de MassBio · 1 request pending'],
          ['Investment and financing', 0, 0, 0, 0, 0, 'Nothing was done under this clause'],
        ],
      ],
    ]);
  });

  test('names to a partner no meeting, and neither names nor counts what is not theirs to know', () => {
    expect(clausesIn('partner')).toEqual([
      [
        'By clause: Pact',
        [
          ['Joint', 1, 0, 1, 0, 1, 'Reception · 1 request pending'],
          ['Support', 0, 1, 0, 1, 0, 'Announcement: Infolettre de MassBio · 1 request pending'],
          ['Investment and financing', 0, 0, 0, 0, 0, 'Nothing was done under this clause'],
        ],
      ],
    ]);
    expect(JSON.stringify(reportOf('partner'))).not.toContain('SECRET');
  });

  test('keeps in French with its quotation marks what they enclose, in the name of where it was announced', () => {
    const outlet = 'Page « Missions » du site';
    const announced = { letter: anAnnouncement('letter', { clause: 'support', status: 'published', outlet }) };
    const of = smallMission(items, { ...fields, announcements: announced });
    const { tables } = missionReport(of, 'partner', { locale: 'fr', now: instantSchema.parse('2026-09-30T12:00:00Z') });
    const [, support] = tables.find(({ id }) => id === 'clauses')?.rows ?? [];
    expect(support?.at(-1)).toBe('Annonce\u00A0: Page «\u202FMissions\u202F» du site · 1 demande en attente');
  });

  test('says so where the agreement does not cover the whole mission, and keeps what was done after its end', () => {
    const ended = smallMission(items, { ...fields, terms: { now: term('now', 'pact', '2026-01-01', '2026-06-23') } });
    expect(clausesIn('coordinators', ended).map(([title]) => title)).toEqual([
      'By clause: Pact (not in force for the whole mission)',
    ]);
    const before = smallMission(items, { ...fields, terms: { now: term('now', 'pact', '2023-01-01', '2026-06-04') } });
    expect(clausesIn('coordinators', before).map(([title]) => title)).toEqual([
      'By clause: Pact (not in force for the whole mission)',
    ]);
  });
});
