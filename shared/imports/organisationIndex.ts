import { editDistance } from './editDistance';
import { organisationKey } from './organisationKey';
import { siteKey } from './siteKey';

/** An organisation of the mission, or one that the file brings (`new:` and its key). */
export type OrganisationRef = string;

export interface IndexedOrganisation {
  readonly ref: OrganisationRef;
  readonly name: string;
  readonly key: string;
}

/** Words that half of the trade has in its name, and that make no two organisations alike. */
const commonWords = new Set(
  (
    'bio biotech biotechnologies biotechnology biosciences biopharma pharma pharmaceuticals pharmaceutique pharmaceutiques ' +
    'therapeutics therapeutiques therapeutic sciences science medical medicales health sante life lifesciences vie ' +
    'technologies technology solutions group groupe institut institute universite university hospital hopital centre center ' +
    'research recherche capital ventures venture partners partenaires fund fonds international canada quebec montreal ' +
    'boston massachusetts laboratories laboratoires labs lab genomics genomique diagnostics association'
  ).split(' '),
);

/** Organisations compared with one name at most: beyond that a shared word says nothing. */
const bucketLimit = 60;

/** Finds organisations by name, the same and the nearly same, without comparing each with each. */
export class OrganisationIndex {
  private readonly byKey = new Map<string, IndexedOrganisation>();
  private readonly bySite = new Map<string, IndexedOrganisation>();
  private readonly buckets = new Map<string, IndexedOrganisation[]>();

  add(ref: OrganisationRef, name: string, website?: string): IndexedOrganisation {
    const organisation = { ref, name, key: organisationKey(name) };
    const site = siteKey(website);
    if (site !== undefined && !this.bySite.has(site)) this.bySite.set(site, organisation);
    if (!this.byKey.has(organisation.key)) this.byKey.set(organisation.key, organisation);
    for (const bucket of bucketsOf(organisation.key)) {
      const members = this.buckets.get(bucket);
      if (members) members.push(organisation);
      else this.buckets.set(bucket, [organisation]);
    }
    return organisation;
  }

  same(key: string): IndexedOrganisation | undefined {
    return this.byKey.get(key);
  }

  sameSite(website: string | undefined): IndexedOrganisation | undefined {
    const site = siteKey(website);
    return site === undefined ? undefined : this.bySite.get(site);
  }

  /** Up to three that may be the same under another spelling, the likeliest first. */
  alike(key: string): readonly IndexedOrganisation[] {
    const scores = new Map<IndexedOrganisation, number>();
    for (const bucket of bucketsOf(key)) {
      for (const other of (this.buckets.get(bucket) ?? []).slice(0, bucketLimit)) {
        if (other.key === key || scores.has(other)) continue;
        const score = unlikeness(key, other.key);
        if (score !== undefined) scores.set(other, score);
      }
    }
    return [...scores]
      .sort(([, left], [, right]) => left - right)
      .slice(0, 3)
      .map(([organisation]) => organisation);
  }
}

/** Where two spellings of one name can meet: a shared telling word, the same beginning, or the same end. */
function bucketsOf(key: string): readonly string[] {
  const solid = key.replaceAll(' ', '');
  const words = key.split(' ').filter((word) => word.length > 2 && !commonWords.has(word));
  return [...new Set([...words, `^${solid.slice(0, 4)}`, `$${solid.slice(-5)}`])];
}

/** 0 and up, less is more alike; undefined where the names differ too much to ask. */
function unlikeness(left: string, right: string): number | undefined {
  const [a, b] = [left.replaceAll(' ', ''), right.replaceAll(' ', '')];
  if (a === b) return 0;
  const most = Math.min(3, Math.floor(Math.max(a.length, b.length) / 5));
  // The figures first: they are quick to compare, and most of a long list differs in them.
  const distance = digitsOf(a) === digitsOf(b) && most > 0 ? editDistance(a, b, most) : most + 1;
  if (distance <= most) return distance;
  return containsTellingWords(left, right) ? 4 : undefined;
}

/** « Laboratoire 2 » and « Laboratoire 3 » are two, however alike they look. */
function digitsOf(name: string): string {
  return name.replace(/\D/g, '');
}

/** All words of the shorter name stand in the longer, and at least one of them tells something. */
function containsTellingWords(left: string, right: string): boolean {
  const [short, long] = [left.split(' '), right.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  const isWithin = short.every((word) => long.includes(word));
  return isWithin && short.some((word) => word.length > 3 && !commonWords.has(word));
}
