/** A point in time for arithmetic: milliseconds since 1970-01-01T00:00Z. Derived from wall times, never stored (see `Instant`). */
export type EpochMs = number;
