import type { Guest } from '../../model/guest';
import type { ItemId, VenueId } from '../../model/identifier';
import type { Locale } from '../../model/locale';
import type { Mission } from '../../model/mission';
import type { Transfer } from '../../model/transfer';
import { translatedText } from '../../model/translatedText';
import { type TaggedRecord, taggedRecord } from './collections';
import type { CollectionName } from '../domainError';

type BothLanguages = Readonly<Record<Locale, string>>;

/** A bilingual text of a record in both languages, for a label that two people may read. */
export function inBoth<Field extends string>(
  owner: { readonly [key in `${Field}Fr` | `${Field}En`]?: string | undefined },
  field: Field,
): BothLanguages {
  return { fr: translatedText(owner, field, 'fr').text, en: translatedText(owner, field, 'en').text };
}

/** What people call a record, for labels; its identifier if it is not there. */
export function nameOf(mission: Mission, collection: CollectionName, id: string): string | BothLanguages {
  const tagged = taggedRecord(mission, collection, id);
  if (!tagged) return id;
  switch (tagged.collection) {
    case 'organisations':
      return tagged.record.name;
    case 'announcements':
      return tagged.record.outlet;
    case 'people':
      return `${tagged.record.givenName} ${tagged.record.familyName}`.trim();
    case 'transfers':
      return wayInBoth(mission, tagged.record);
    case 'guests':
      return guestName(mission, tagged.record);
    case 'entryRules':
      return `${tagged.record.document} → ${tagged.record.country}`;
    default:
      return nameOfBelonging(mission, tagged);
  }
}

/** Records that are named by what they are. */
type Own = 'organisations' | 'announcements' | 'people' | 'transfers' | 'guests' | 'entryRules';
/** Records that are named by what they belong to. */
type Belonging =
  'delegates' | 'entryStates' | 'terms' | 'claims' | 'surveyAnswers' | 'outcomes' | 'followUps' | 'roomShares';

function nameOfBelonging(mission: Mission, tagged: Exclude<TaggedRecord, { collection: Own }>): string | BothLanguages {
  switch (tagged.collection) {
    case 'delegates':
    case 'entryStates':
      return nameOf(mission, 'people', tagged.record.person);
    case 'terms':
      return nameOf(mission, 'agreements', tagged.record.agreement);
    case 'claims':
      return nameOf(mission, 'benefits', tagged.record.benefit);
    case 'surveyAnswers':
      return nameOf(mission, 'organisations', tagged.record.organisation);
    case 'outcomes':
    case 'followUps':
      return nameOf(mission, 'items', tagged.record.item);
    case 'roomShares':
      return nameOf(mission, 'items', tagged.record.stay);
    default:
      return nameInBoth(tagged);
  }
}

/** The name of a record that has one in each language. */
function nameInBoth(tagged: Exclude<TaggedRecord, { collection: Own | Belonging }>): BothLanguages {
  switch (tagged.collection) {
    case 'destinations':
      return inBoth(tagged.record, 'place');
    case 'budgetLines':
      return inBoth(tagged.record, 'what');
    case 'groups':
    case 'venues':
    case 'rooms':
      return inBoth(tagged.record, 'name');
    case 'items':
    case 'acceptances':
    case 'supportRequests':
    case 'agreements':
    case 'benefits':
    case 'clauses':
    case 'tasks':
      return inBoth(tagged.record, 'title');
  }
}

/** A guest by the name of the person, or as it was written. */
function guestName(mission: Mission, { person, name, id }: Guest): string | BothLanguages {
  return person === undefined ? (name ?? id) : nameOf(mission, 'people', person);
}

/** The two ends of a way, as people write it. */
function wayInBoth({ venues }: Mission, { from, to }: Transfer): BothLanguages {
  const nameIn = (venue: VenueId, locale: Locale) => {
    const known = venues[venue];
    return known ? translatedText(known, 'name', locale).text : venue;
  };
  return { fr: `${nameIn(from, 'fr')} ↔ ${nameIn(to, 'fr')}`, en: `${nameIn(from, 'en')} ↔ ${nameIn(to, 'en')}` };
}

export function titleOf(mission: Mission, item: ItemId): string | BothLanguages {
  return nameOf(mission, 'items', item);
}
