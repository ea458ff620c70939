import type { DelegateId, ItemId, OrganisationId, PersonId, RoomId, VenueId } from '../../model/identifier';
import type { SessionKind } from '../../model/itineraryItem';
import type { Locale } from '../../model/locale';
import type { PlainDate } from '../../model/plainDate';
import type { ZoneId } from '../../model/zoneId';

/** What has to be free at the same time, how long, and on which days. */
export interface SlotWish {
  /** What sentences call it. */
  readonly title: Readonly<Record<Locale, string>>;
  readonly delegates: readonly DelegateId[];
  /** People who receive. */
  readonly contacts: readonly PersonId[];
  /** Organisations that receive; several of their people may, so being busy only counts against a time. */
  readonly organisations?: readonly OrganisationId[];
  readonly venue?: VenueId;
  readonly room?: RoomId;
  /** A meal is wished for when people eat, everything else when they do not. */
  readonly kind?: SessionKind;
  readonly minutes: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
  /** The clock by which the days go; without it each day has the one that most of the delegation lives by. */
  readonly zone?: ZoneId;
  /** What is to be moved stands in nobody's way. */
  readonly except?: ItemId;
}
