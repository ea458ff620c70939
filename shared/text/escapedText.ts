const special = /[\\;,\n]/;
const marks = /[\\;,]/g;

/** A text as the value of a line of a calendar (RFC 5545 section 3.3.11) or of a contact (RFC 2426 section 4). */
export function escapedText(text: string): string {
  if (!special.test(text)) return text;
  return text.replace(marks, '\\$&').replaceAll('\n', '\\n');
}
