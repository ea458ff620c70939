import type { Command } from '../../../shared/commands/commands';
import { readPlainDate } from '../../../shared/imports/readPlainDate';
import {
  type Announcement,
  announcementChannelSchema,
  announcementLanguageSchema,
  announcementStatusSchema,
} from '../../../shared/model/announcement';
import { assertNever } from '../../../shared/model/assertNever';
import type { Mission } from '../../../shared/model/mission';
import { organisationNamed } from '../../records/organisationNamed';
import type { CellMeaning } from '../../records/pastedEdits';

export const announcementColumnIds = ['outlet', 'day', 'status', 'organisation', 'channel', 'language'] as const;
export type AnnouncementColumnId = (typeof announcementColumnIds)[number];

type Changes = Extract<Command, { name: 'edit-announcement' }>['payload']['changes'];

/** What a written cell does; undefined where it means nothing. */
export function announcementCell(
  mission: Pick<Mission, 'organisations'>,
  { id: announcement }: Announcement,
  column: AnnouncementColumnId,
  text: string,
): Command | undefined {
  const changes = changesOf(mission, column, text.trim());
  return changes && { name: 'edit-announcement', payload: { announcement, changes } };
}

function changesOf(
  { organisations }: Pick<Mission, 'organisations'>,
  column: AnnouncementColumnId,
  value: string,
): Changes | undefined {
  switch (column) {
    case 'outlet':
      return value === '' ? undefined : { outlet: value };
    case 'day': {
      const reading = readPlainDate(value, 'day-first');
      return reading.kind === 'day' ? { day: reading.day } : undefined;
    }
    case 'status': {
      const status = announcementStatusSchema.safeParse(value);
      return status.success ? { status: status.data } : undefined;
    }
    case 'channel': {
      const channel = announcementChannelSchema.safeParse(value);
      return channel.success ? { channel: channel.data } : undefined;
    }
    case 'language': {
      const language = announcementLanguageSchema.safeParse(value);
      return language.success ? { language: language.data } : undefined;
    }
    case 'organisation': {
      if (value === '') return { organisation: null };
      const found = organisationNamed({ organisations }, value);
      return found && { organisation: found.id };
    }
    default:
      return assertNever(column);
  }
}

/** The same, of a cell as the table gives it. */
export const announcementCellMeaning: CellMeaning = (mission, { rowId, columnId, value }) => {
  const announcement = Object.values(mission.announcements).find(({ id, deleted }) => id === rowId && !deleted);
  const column = announcementColumnIds.find((id) => id === columnId);
  return announcement && column && announcementCell(mission, announcement, column, value);
};
