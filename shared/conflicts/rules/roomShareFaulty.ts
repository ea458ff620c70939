import { roomSharesOf, type RoomShareFault, sharersOf, type SharedRoom } from '../../itinerary/roomSharesOf';
import { assertNever } from '../../model/assertNever';
import type { ItemId } from '../../model/identifier';
import type { RoomShare } from '../../model/roomShare';
import type { ConflictContext } from '../conflictContext';
import type { ConflictRule } from '../conflictRule';
import type { Finding, FindingValues } from '../finding';
import { itemFinding } from '../itemFinding';

/**
 * A room that is shared as the lodging cannot give it: more people than places, somebody who is in another room there too, or who
 * is not lodged there. Whoever has two lodgings in one night is told of that by the rule about lodgings.
 */
export const roomShareFaulty: ConflictRule = {
  id: 'room-share-faulty',
  severity: 'risky',
  of: 'mission',
  find: (context) =>
    context.entries
      .filter(({ item }) => item.type === 'stay')
      .flatMap((entry) =>
        roomSharesOf(context.mission, entry.item.id).flatMap((room) =>
          room.faults.flatMap((fault) => {
            const said = saidOf(context, entry.item.id, room, fault);
            if (!said) return [];
            const finding = itemFinding({ rule: 'room-share-faulty', severity: 'risky', entry, ...said });
            return [{ ...finding, id: `${finding.id}/${room.share.id}/${said.key}`, delegates: said.delegates }];
          }),
        ),
      ),
};

interface Said extends Pick<Finding, 'sentence' | 'delegates'> {
  readonly key: string;
  readonly values: FindingValues;
}

/** What a finding says of a fault; nothing where another tells it: the other room, or the rule about lodgings. */
function saidOf(context: ConflictContext, stay: ItemId, room: SharedRoom, fault: RoomShareFault): Said | undefined {
  const names = namesIn(context, room.share);
  switch (fault.kind) {
    case 'too-many': {
      const { people, places } = fault;
      return { sentence: 'room-share-too-many', key: 'places', delegates: [], values: { names, people, places } };
    }
    case 'two-rooms': {
      const { delegate, other } = fault;
      if (other.stay !== stay || other.id < room.share.id) return undefined;
      const values = { name: context.nameOf(delegate), names, other: namesIn(context, other) };
      return { sentence: 'room-share-two-rooms', key: delegate, delegates: [delegate], values };
    }
    case 'not-there': {
      const { delegate } = fault;
      const values = { name: context.nameOf(delegate), names };
      return { sentence: 'room-share-not-there', key: delegate, delegates: [delegate], values };
    }
    case 'other-nights':
      return undefined;
    default:
      return assertNever(fault);
  }
}

const namesIn = ({ mission, nameOf }: ConflictContext, share: RoomShare): string =>
  sharersOf(mission, share).map(nameOf).join(', ');
