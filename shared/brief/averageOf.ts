/** The average of some marks, to one decimal. */
export function averageOf(marks: readonly number[]): number {
  return Math.round((marks.reduce((sum, mark) => sum + mark, 0) / marks.length) * 10) / 10;
}
