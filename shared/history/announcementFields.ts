import type { Announcement } from '../model/announcement';
import type { FieldOfHistory, Unsaid } from './fieldKind';

/** What the history says of where events are announced. */
export const announcementFields: Readonly<Record<Exclude<keyof Announcement, 'deleted'>, FieldOfHistory | Unsaid>> = {
  id: 'kept by the application',
  outlet: { kind: 'text', label: 'promotion:field.outlet' },
  channel: { kind: { words: 'common:announcementChannel' }, label: 'promotion:field.channel' },
  items: { kind: { many: 'items' }, label: 'promotion:field.items' },
  organisation: { kind: { one: 'organisations' }, label: 'promotion:field.organisation' },
  day: { kind: 'date', label: 'promotion:field.day' },
  language: { kind: { words: 'common:language' }, label: 'promotion:field.language' },
  status: { kind: { words: 'common:announcementStatus' }, label: 'promotion:field.status' },
  textFr: { kind: 'prose', label: 'promotion:field.textFr' },
  textEn: { kind: 'prose', label: 'promotion:field.textEn' },
  basis: 'kept by the application',
  clause: { kind: { one: 'clauses' }, label: 'promotion:field.clause' },
  owner: { kind: { one: 'people' }, label: 'promotion:field.owner' },
  notes: { kind: 'prose', label: 'promotion:field.notes' },
};
