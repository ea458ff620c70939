/** One class attribute from the parts that apply; CSS modules type every class as possibly undefined. */
export function classNames(...parts: readonly (string | false | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string' && part !== '').join(' ');
}
