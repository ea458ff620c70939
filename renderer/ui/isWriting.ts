/** Inputs in which nobody writes: keys pressed on them are meant for what is around them. */
const ticked = new Set(['checkbox', 'radio', 'button', 'submit', 'file', 'range', 'color']);

/** Whether keys and clipboard belong to a field in which somebody writes, rather than to what is around it. */
export function isWriting(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !ticked.has(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}
