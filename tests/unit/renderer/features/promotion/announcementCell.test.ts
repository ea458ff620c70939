import { describe, expect, test } from 'vitest';
import {
  announcementCell,
  type AnnouncementColumnId,
} from '../../../../../renderer/features/promotion/announcementCell';
import { announcementSchema } from '../../../../../shared/model/announcement';
import { anAnnouncement } from '../../../../fixtures/anAnnouncement';
import { smallMission } from '../../../../fixtures/smallMission';

const mission = smallMission([]);
const letter = announcementSchema.parse(anAnnouncement('letter'));

describe('a cell of the promotion plan', () => {
  test.each<[AnnouncementColumnId, string, object | undefined]>([
    ['outlet', ' Site Web ', { outlet: 'Site Web' }],
    ['outlet', '  ', undefined],
    ['day', '3 juin 2026', { day: '2026-06-03' }],
    ['day', '31 février 2026', undefined],
    ['status', 'published', { status: 'published' }],
    ['status', 'perhaps', undefined],
    ['language', 'en', { language: 'en' }],
    ['channel', 'press', { channel: 'press' }],
    ['organisation', 'CEDRANE', { organisation: 'cedrane' }],
    ['organisation', '', { organisation: null }],
    ['organisation', 'Personne', undefined],
  ])('%s: "%s"', (column, text, changes) => {
    const expected = changes && { name: 'edit-announcement', payload: { announcement: 'letter', changes } };
    expect(announcementCell(mission, letter, column, text)).toEqual(expected);
  });
});
