import { describe, expect, test } from 'vitest';
import { evidenceByClause } from '../../../../shared/agreements/evidenceByClause';
import type { AgreementId } from '../../../../shared/model/identifier';
import { projectFor } from '../../../../shared/itinerary/projectFor';
import { anAnnouncement } from '../../../fixtures/anAnnouncement';
import { aBenefit, aClaim } from '../../../fixtures/benefits';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { aClause } from '../../../fixtures/aClause';

const entente = 'entente' as AgreementId;
const request = (id: string, fields: object = {}) => ({
  id,
  kind: 'room',
  titleFr: id,
  titleEn: id,
  items: {},
  standing: 'asked 2026-05-01',
  audience: 'delegation',
  ...fields,
});
const mission = smallMission(
  [
    aSession('reception', { start: '2026-06-23T18:00[America/Los_Angeles]' }),
    aSession('unscheduled', { start: undefined }),
    aSession('cancelled', { status: 'cancelled' }),
    aSession('private', { audience: 'coordinators' }),
    aSession('meeting'),
  ],
  {
    agreements: { entente: { id: 'entente', titleFr: 'Entente', titleEn: 'Agreement', parties: {}, clauses: {} } },
    clauses: {
      support: aClause('support', 2),
      empty: aClause('empty', 3),
      joint: aClause('joint', 1, {
        items: { reception: true, unscheduled: true, cancelled: true, private: true },
        claims: { used: true },
        outcomes: { lead: true },
      }),
      promotion: aClause('promotion', 4),
      gone: aClause('gone', 5, { deleted: true }),
      elsewhere: aClause('elsewhere', 6, { agreement: 'other' }),
    },
    supportRequests: {
      room: request('room', { clause: 'support', items: { reception: true } }),
      shuttle: request('shuttle', { clause: 'support' }),
      withdrawn: request('withdrawn', { clause: 'support', deleted: true }),
      declined: request('declined', { clause: 'support', standing: 'declined 2026-05-02' }),
    },
    announcements: { newsletter: anAnnouncement('newsletter', { clause: 'promotion' }) },
    benefits: { desk: aBenefit({ grantedBy: 'cedrane', membersOf: 'norvexia' }) },
    claims: { used: aClaim('used', { day: '2026-06-22' }) },
    outcomes: { lead: { id: 'lead', item: 'meeting', attendance: 'held', recordedAt: '2026-06-22T20:00:00Z' } },
  },
);
const told = (...asked: Parameters<typeof evidenceByClause>) =>
  evidenceByClause(...asked).map(({ clause: { id }, evidence }) => [
    id,
    evidence.map(({ record, day }) => `${record.id} ${day ?? '-'}`),
  ]);

describe('what was done under the clauses of an agreement', () => {
  test('is told by clause in their order, by day; what is deleted or cancelled shows nothing', () => {
    expect(told(mission, entente)).toEqual([
      ['joint', ['used 2026-06-22', 'private 2026-06-22', 'lead 2026-06-22', 'reception 2026-06-23', 'unscheduled -']],
      ['support', ['shuttle 2026-05-01', 'room 2026-06-23']],
      ['empty', []],
      ['promotion', ['newsletter 2026-06-08']],
    ]);
  });

  test('is told to hosts without private activities and without what came of meetings', () => {
    expect(told(projectFor(mission, { audience: 'hosts' }), entente)[0]).toEqual([
      'joint',
      ['used 2026-06-22', 'reception 2026-06-23', 'unscheduled -'],
    ]);
  });
});
