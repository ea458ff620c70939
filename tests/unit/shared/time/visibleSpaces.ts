/** Shows no-break spaces as ␣, so that a table says which spaces are which. */
export function visibleSpaces(text: string): string {
  return text.replaceAll('\u00A0', '␣');
}
