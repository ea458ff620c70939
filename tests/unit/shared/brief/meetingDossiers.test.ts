import { renderToStaticMarkup } from 'react-dom/server';
import { createElement } from 'react';
import { describe, expect, test } from 'vitest';
import { briefContext } from '../../../../shared/brief/briefContext';
import { delegationBrief } from '../../../../shared/brief/delegationBrief';
import { meetingDossiers } from '../../../../shared/brief/meetingDossiers';
import { BriefBook } from '../../../../shared/brief/pages/BriefBook';
import { markWords } from '../../../../shared/brief/pages/markWords';
import { printableMission } from '../../../../shared/brief/printableMission';
import { briefPartSchema } from '../../../../shared/model/briefPart';
import { delegateIdSchema } from '../../../../shared/model/identifier';
import { instantSchema } from '../../../../shared/model/instant';
import { missionSchema } from '../../../../shared/model/mission';
import { briefMission } from '../../../fixtures/missions/briefMission';

const now = instantSchema.parse('2026-06-12T18:05:00Z');

/** `harborline` is the meeting of two delegates, `supper` is everybody's, `private` the coordinators' own. */
function prepared() {
  const mission = briefMission();
  const change = (id: string, words: object) => ({
    [id]: { ...Object.entries(mission.items).find(([key]) => key === id)?.[1], ...words },
  });
  return missionSchema.parse({
    ...mission,
    items: {
      ...mission.items,
      ...change('harborline', { purpose: 'licensing', objectivesFr: '1. Un oui ou un non\n- VISEE', objectivesEn: '' }),
      ...change('supper', { documentsFr: 'Bilan 2025, chez Anne' }),
      ...change('private', { objectivesFr: 'SECRETVISE' }),
    },
  });
}

function dossiersOf(delegate: string) {
  const id = delegateIdSchema.parse(delegate);
  const mission = printableMission(prepared(), { delegate: id, includeTentative: true });
  const context = briefContext({ mission, locale: 'en', now, pages: new Map() });
  const book = meetingDossiers(id, context);
  if (!book) throw new Error(`Nothing was prepared for ${delegate}`);
  const html = renderToStaticMarkup(createElement(BriefBook, { brief: book, words: markWords(context.t) }));
  const sections = book.sections.flatMap((section) => (section.kind === 'dossier' ? [section] : []));
  return { book, html, sections };
}

describe('what was prepared for meetings', () => {
  test('is for those who take part: a page for each of their meetings, in their order', () => {
    const { book, sections } = dossiersOf('d9');
    expect(book.audience).toMatch(/^For \S/);
    expect(
      sections.map(({ label, lists }) => [
        label,
        lists.map(({ field, points }) => [field, ...points.map(({ text, locale }) => `${locale} ${text}`)]),
      ]),
    ).toEqual([
      ['Meeting dossier · Licensing', [['objectives', 'fr Un oui ou un non', 'fr VISEE']]],
      ['Meeting dossier', [['documents', 'fr Bilan 2025, chez Anne']]],
    ]);
  });

  test('is not for the others who travel along, nor what coordinators keep to themselves for anybody', () => {
    expect(dossiersOf('d9').html).toContain('VISEE');
    const others = dossiersOf('d3').html;
    expect(others).toContain('Bilan 2025');
    expect(others).not.toContain('VISEE');
    expect(dossiersOf('d9').html + others).not.toContain('SECRETVISE');
  });

  test('has no page in the brief that everybody gets', () => {
    const mission = printableMission(prepared(), { includeTentative: true });
    const context = briefContext({ mission, locale: 'fr', now, pages: new Map() });
    const brief = delegationBrief(briefPartSchema.options, context);
    const html = renderToStaticMarkup(createElement(BriefBook, { brief, words: markWords(context.t) }));
    expect(html).toContain('Arpent Immuno et Harborline');
    expect(html).not.toMatch(/VISEE|Bilan 2025/);
  });

  test('gives nobody an empty document', () => {
    const mission = printableMission(briefMission(), { includeTentative: true });
    const context = briefContext({ mission, locale: 'fr', now, pages: new Map() });
    expect(meetingDossiers(delegateIdSchema.parse('d9'), context)).toBeUndefined();
  });
});
