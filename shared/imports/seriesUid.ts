/** The UID of an occurrence is that of its series with the occurrence's key behind it (`seriesEvents`). */
export interface SeriesUid {
  /** As the source calls the whole series. */
  readonly series: string;
  /** `20260622T160000Z` or `20260622`; empty for an event that does not repeat. */
  readonly occurrence: string;
}

export function seriesUid(uid: string): SeriesUid {
  const [, series = uid, occurrence = ''] = /^(.*)\/(\d{8}(?:T\d{6}Z)?)$/s.exec(uid) ?? [];
  return { series, occurrence };
}
