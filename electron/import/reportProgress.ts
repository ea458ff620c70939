/** Told how much of the work is done; may be called as often as it pleases. */
export type ReportProgress = (done: number, total: number) => void;
