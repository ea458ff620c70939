/** Whether keys and clipboard belong to a field that stands in the grid, rather than to the grid. */
export function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
