import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { evidenceOfMission } from '../../../../shared/brief/evidenceOfMission';
import { termRecord, type RecordReaders } from '../../../../shared/brief/termRecord';
import { createTranslations } from '../../../../shared/i18n/createTranslations';
import type { AgreementId, TermId } from '../../../../shared/model/identifier';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema, type Mission } from '../../../../shared/model/mission';
import { missionEvidenceSchema, type MissionEvidence } from '../../../../shared/model/missionEvidence';
import { anAnnouncement } from '../../../fixtures/anAnnouncement';
import { aSession, smallMission } from '../../../fixtures/smallMission';
import { aClause } from '../../../fixtures/aClause';

const entente = 'entente' as AgreementId;
const third = 'third' as TermId;
const now = instantSchema.parse('2026-06-22T18:00:00Z');
const clause = (id: string, order: number, kind: string, fields: object = {}) =>
  aClause(id, order, { kind, titleEn: '', ...fields });

function mission(fields: object = {}): Mission {
  return missionSchema.parse(
    smallMission(
      [
        aSession('reception', { titleFr: 'Réception', start: '2026-06-23T18:00[America/Los_Angeles]' }),
        aSession('secret', { titleFr: 'Réunion privée', audience: 'coordinators' }),
        aSession('meeting', { titleFr: 'Rencontre' }),
      ],
      {
        agreements: {
          entente: {
            id: 'entente',
            titleFr: 'Entente',
            titleEn: 'Agreement',
            parties: {},
            otherParties: 'BIOQuébec, MassBio',
            clauses: {},
          },
        },
        terms: {
          third: {
            id: 'third',
            agreement: 'entente',
            firstDay: '2023-06-05',
            lastDay: '2026-06-30',
            signedOn: '2023-06-05',
            placeFr: 'Boston',
          },
        },
        clauses: {
          joint: clause('Activités', 1, 'joint-activities', { id: 'joint', items: { reception: true, secret: true } }),
          promotion: clause('Annonces', 2, 'promotion', { id: 'promotion' }),
          investment: clause('', 3, 'investment', { id: 'investment', outcomes: { lead: true } }),
          empty: clause('Soutien', 4, 'local-support', { id: 'empty' }),
        },
        announcements: { letter: anAnnouncement('letter', { clause: 'promotion', status: 'published' }) },
        outcomes: {
          lead: { id: 'lead', item: 'meeting', attendance: 'held', result: 'lead', recordedAt: '2026-06-22T20:00:00Z' },
        },
        ...fields,
      },
    ),
  );
}

const evidence = (from: Mission) => evidenceOfMission(from, entente, createTranslations('fr'));

function record(readers: RecordReaders, from = mission(), others: readonly MissionEvidence[] = []) {
  const context = briefContext({ mission: from, locale: 'fr', now, pages: new Map() });
  const made = termRecord({ term: third, readers, missions: [evidence(from), ...others] }, context);
  if (!made) throw new Error('no record');
  // What is isolated for paper reads the same without its marks.
  const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '').replaceAll(/[\u00a0\u202f]/g, ' ');
  return {
    facts: made.facts.map(plain),
    standing: plain(made.standing),
    notes: made.notes.map(plain),
    clauses: made.clauses.map(({ title, counts, rows, more }) => [
      title.text,
      plain(counts),
      ...rows.map(({ day, what, state }) => [day, what.text, state].map(plain).join(' | ')),
      ...(more ? [more] : []),
    ]),
  };
}

/** Another mission of the same term, with so many activities under its first clause. */
function earlier(count: number): MissionEvidence {
  const lines = Array.from({ length: count }, (_, index) => ({
    kind: 'items',
    titleFr: `Activité ${index + 1}`,
    titleEn: `Activity ${index + 1}`,
    day: '2024-06-03',
    sharing: 'named',
  }));
  return missionEvidenceSchema.parse({
    titleFr: 'BIO 2024',
    titleEn: 'BIO 2024',
    firstDay: '2024-06-03',
    lastDay: '2024-06-06',
    clauses: [{ id: 'copied', kind: 'joint-activities', titleFr: 'ACTIVITES', titleEn: '', lines }],
  });
}

describe('the record of a term', () => {
  test('says between whom, which term, whether it is renewed, and what was done under each clause', () => {
    expect(record('coordinators')).toEqual({
      facts: ['BIOQuébec, MassBio', 'Terme 1, du 5 juin 2023 au 30 juin 2026 · signature : Boston, 5 juin 2023'],
      standing: 'En vigueur jusqu’au 30 juin 2026 ; aucun renouvellement inscrit.',
      notes: [expect.stringMatching(/^D’après : .+, du 21 au 26 juin 2026\.$/)],
      clauses: [
        ['Activités', '2 activités', '22 juin 2026 | Réunion privée | ', '23 juin 2026 | Réception | à venir'],
        ['Annonces', '1 annonce', '8 juin 2026 | Annonce : Infolettre de MassBio | parue'],
        ['Investissement et financement', '1 résultat de rencontre', '22 juin 2026 | Piste d’affaires : Rencontre | '],
        ['Soutien', 'Rien d’inscrit dans ce terme'],
      ],
    });
  });

  test('keeps from the other parties what is for coordinators, outcomes included', () => {
    const { clauses } = record('partner');
    expect(clauses[0]).toEqual(['Activités', '1 activité', '23 juin 2026 | Réception | à venir']);
    expect(clauses[2]).toEqual(['Investissement et financement', 'Rien d’inscrit dans ce terme']);
  });

  test('counts meetings of companies for the other parties, and names none', () => {
    const met = mission({
      clauses: {
        investment: clause('Financement', 1, 'investment', { id: 'investment', items: { meeting: true, talk: true } }),
      },
      items: {
        ...mission().items,
        meeting: aSession('meeting', { titleFr: 'Norvexia – Cedrane', kind: 'partnering-meeting' }),
        talk: aSession('talk', { titleFr: 'Causerie' }),
      },
    });
    const [title, counts, ...rows] = record('partner', met).clauses[0] ?? [];
    expect([title, counts]).toEqual(['Financement', '2 activités']);
    expect(rows).toEqual(['22 juin 2026 | Causerie | ', 'et 1 autre']);
    expect(record('coordinators', met).clauses[0]).toContain('22 juin 2026 | Norvexia – Cedrane | ');
  });

  test('counts nothing outside the term, and says how much there is', () => {
    const ended = mission({
      terms: { third: { id: 'third', agreement: 'entente', firstDay: '2023-06-05', lastDay: '2026-06-10' } },
    });
    const { clauses, notes, standing } = record('coordinators', ended);
    expect(standing).toBe('Terminée le 10 juin 2026 ; aucun renouvellement inscrit.');
    expect(clauses.map(([, counts]) => counts)).toEqual([
      'Rien d’inscrit dans ce terme',
      '1 annonce',
      'Rien d’inscrit dans ce terme',
      'Rien d’inscrit dans ce terme',
    ]);
    expect(notes[1]).toBe('3 réalisations de ces missions tombent hors de ce terme et n’y comptent pas.');
  });

  test('says the renewal, and the days between', () => {
    const renewed = mission({
      terms: {
        third: { id: 'third', agreement: 'entente', firstDay: '2023-06-05', lastDay: '2026-06-10' },
        fourth: { id: 'fourth', agreement: 'entente', firstDay: '2026-06-21', lastDay: '2029-06-20' },
      },
    });
    expect(record('partner', renewed).standing).toBe(
      'Renouvelée à partir du 21 juin 2026. 10 jours sans entente entre les deux termes.',
    );
  });

  test('gathers the same clause of several missions, the earliest first, and as many lines as a page has', () => {
    const { clauses, notes } = record('coordinators', mission(), [earlier(50)]);
    const [joint = []] = clauses;
    expect(joint.slice(0, 3)).toEqual(['Activités', '52 activités', '3 juin 2024 | Activité 1 | ']);
    expect(joint.at(-1)).toMatch(/^et \d+ autres$/);
    const shown = joint.length - 3;
    expect(Number(/\d+/.exec(joint.at(-1) ?? '')?.[0])).toBe(52 - shown);
    expect(clauses[1]).toHaveLength(3);
    expect(notes[0]).toContain('BIO 2024, du 3 au 6 juin 2024');
  });

  test('takes names as long as a mission has them', () => {
    const long = 'x'.repeat(500);
    const wordy = mission({
      announcements: { letter: anAnnouncement('letter', { clause: 'promotion', outlet: long }) },
    });
    expect(missionEvidenceSchema.safeParse(evidence(wordy)).success).toBe(true);
  });
});
