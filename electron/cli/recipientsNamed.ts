import { isUsualRecipient } from '../../shared/calendar/isUsualRecipient';
import { possibleRecipients } from '../../shared/calendar/possibleRecipients';
import type { FileError } from '../../shared/ipc/fileError';
import { assertNever } from '../../shared/model/assertNever';
import type { CalendarRecipient } from '../../shared/model/calendarRecipient';
import type { Mission } from '../../shared/model/mission';
import { failure, success, type Result } from '../../shared/model/result';

/** Those named after `--for`; where nobody is, everyone who still takes part, every group and the whole mission. */
export function recipientsNamed(
  names: readonly string[],
  mission: Mission,
): Result<readonly CalendarRecipient[], FileError> {
  const possible = possibleRecipients(mission);
  if (names.length === 0) return success(possible.filter(isUsualRecipient));
  const named = possible.map((recipient) => ({ recipient, names: namesOf(recipient, mission) }));
  const stranger = names.find((name) => !named.some((one) => one.names.includes(name)));
  if (stranger !== undefined) return failure({ code: 'recipient-unknown', file: stranger });
  return success(named.flatMap((one) => (one.names.some((name) => names.includes(name)) ? [one.recipient] : [])));
}

/** How a recipient is named after `--for`: `anne`, `host:torrey-mesa`, `public`. */
function namesOf(recipient: CalendarRecipient, mission: Mission): readonly string[] {
  switch (recipient.kind) {
    case 'delegate':
    case 'group':
    case 'venue':
      return [recipient.id, `${recipient.kind}:${recipient.id}`];
    case 'organisation':
    case 'host':
      return [`${recipient.kind}:${recipient.id}`];
    case 'mission':
      return [mission.id, recipient.kind];
    case 'coordinators':
    case 'public':
      return [recipient.kind];
    default:
      return assertNever(recipient);
  }
}
