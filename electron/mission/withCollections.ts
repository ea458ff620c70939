import type { CollectionName } from '../../shared/commands/domainError';
import { takeIn, type MissionDocument } from './missionDocument';

interface CollectionRoot {
  readonly collections: readonly (CollectionName | 'publications')[];
  /** One change of Automerge, in base64: an actor of its own, time 0, no message, after no other change. */
  readonly change: string;
}

/**
 * How documents from before a collection get it. Two copies that each made the map by themselves would have two maps at one
 * key, and all that was written in one of them would vanish in the merge. So the map comes from a change that is the same
 * on every machine, which merges to itself. The bytes are kept here, because another release of Automerge may encode the
 * same operations otherwise, and then it would be another change. A root is never altered: the next collection gets the
 * next root, with an actor of its own (`withCollections.test.ts` writes it).
 */
const roots: readonly CollectionRoot[] = [
  {
    collections: ['acceptances', 'transfers'],
    change: 'hW9Kg4sjkaIBQAAQoKCgoKCgoKCgoKCgoKCgoAEBAAAABRUXNAFCAlYCcAJ+C2FjY2VwdGFuY2VzCXRyYW5zZmVycwICAAIAAgA=',
  },
  {
    collections: ['publications'],
    change: 'hW9KgwWpci8BNwAQoaGhoaGhoaGhoaGhoaGhoQEBAAAABRUONAFCAlYCcAJ/DHB1YmxpY2F0aW9ucwF/AH8AfwA=',
  },
  {
    collections: ['supportRequests'],
    change: 'hW9Kg9XKYbsBOgAQpaWlpaWlpaWlpaWlpaWlpQEBAAAABRURNAFCAlYCcAJ/D3N1cHBvcnRSZXF1ZXN0cwF/AH8AfwA=',
  },
  {
    collections: ['agreements', 'terms'],
    change: 'hW9KgyrMYFYBOwAQoqKioqKioqKioqKioqKiogEBAAAABRUSNAFCAlYCcAJ+CmFncmVlbWVudHMFdGVybXMCAgACAAIA',
  },
  {
    collections: ['benefits', 'claims'],
    change: 'hW9Kg1Ba1ZsBOgAQo6Ojo6Ojo6Ojo6Ojo6OjowEBAAAABRURNAFCAlYCcAJ+CGJlbmVmaXRzBmNsYWltcwICAAIAAgA=',
  },
  {
    collections: ['tasks'],
    change: 'hW9Kg2kLkmQBMAAQsbGxsbGxsbGxsbGxsbGxsQEBAAAABRUHNAFCAlYCcAJ/BXRhc2tzAX8AfwB/AA==',
  },
  {
    collections: ['announcements'],
    change: 'hW9Kgy6AwfwBOAAQsrKysrKysrKysrKysrKysgEBAAAABRUPNAFCAlYCcAJ/DWFubm91bmNlbWVudHMBfwB/AH8A',
  },
  {
    collections: ['outcomes', 'followUps'],
    change: 'hW9Kg58Xa9EBPQAQsLCwsLCwsLCwsLCwsLCwsAEBAAAABRUUNAFCAlYCcAJ+CG91dGNvbWVzCWZvbGxvd1VwcwICAAIAAgA=',
  },
  {
    collections: ['surveyAnswers'],
    change: 'hW9Kg2oS94kBOAAQs7Ozs7Ozs7Ozs7Ozs7OzswEBAAAABRUPNAFCAlYCcAJ/DXN1cnZleUFuc3dlcnMBfwB/AH8A',
  },
  {
    collections: ['entryRules', 'entryStates', 'roomShares'],
    change:
      'hW9KgzPVYG8BTAAQqKioqKioqKioqKioqKioqAEBAAAABRUjNAFCAlYCcAJ9CmVudHJ5UnVsZXMLZW50cnlTdGF0ZXMKcm9vbVNoYXJlcwMDAAMAAwA=',
  },
  {
    collections: ['guests'],
    change: 'hW9Kg0uTi4YBMQAQpqampqampqampqampqampgEBAAAABRUINAFCAlYCcAJ/Bmd1ZXN0cwF/AH8AfwA=',
  },
  {
    collections: ['budgetLines'],
    change: 'hW9Kg9CtOBsBNgAQp6enp6enp6enp6enp6enpwEBAAAABRUNNAFCAlYCcAJ/C2J1ZGdldExpbmVzAX8AfwB/AA==',
  },
  {
    collections: ['clauses'],
    change: 'hW9Kg7cEfNcBMgAQpKSkpKSkpKSkpKSkpKSkpAEBAAAABRUJNAFCAlYCcAJ/B2NsYXVzZXMBfwB/AH8A',
  },
];

/** The document with every collection that missions have today; the same document where it has them all. */
export function withCollections(document: MissionDocument): MissionDocument {
  return roots
    .filter(({ collections }) => collections.some((name) => !Object.hasOwn(document, name)))
    .reduce((complete, { change }) => {
      const joined = takeIn(complete, Buffer.from(change, 'base64'));
      if (!joined) throw new Error('The root of a collection cannot be read');
      return joined;
    }, document);
}
