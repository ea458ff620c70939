/** Digits of the shortest number that anybody is reached at: 911. */
const fewest = 3;

/** Whether a cell may be dialled. Words beside the digits stay, because extensions and hours are written there. */
export function isTelephone(text: string): boolean {
  return (text.match(/\p{Nd}/gu) ?? []).length >= fewest;
}
