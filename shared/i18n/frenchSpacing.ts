const narrow = '\u202F';
const noBreak = '\u00A0';

/**
 * Puts the spaces that French asks for where a keyboard has only one kind: narrow no-break before ; ! ? and inside
 * « », no-break before a colon and around units of time ("14 h 05"). For running text only, never for codes, addresses
 * or e-mail: those go around it. Applying it twice changes nothing.
 */
export function frenchSpacing(text: string): string {
  return text
    .replace(/[ \u00A0\u202F]*([;!?]+)(?=[\s\u00A0»)]|$)/g, (whole, marks: string, at: number) =>
      at === 0 ? whole : `${narrow}${marks}`,
    )
    .replace(/«[ \u00A0\u202F]*/g, `«${narrow}`)
    .replace(/[ \u00A0\u202F]*»/g, `${narrow}»`)
    .replace(/ +:(?=\s|$)/g, `${noBreak}:`)
    .replace(/(\d)[ \u202F]h[ \u202F](\d\d)\b/g, `$1${noBreak}h${noBreak}$2`)
    .replace(/(\d)[ \u202F]h\b/g, `$1${noBreak}h`)
    .replace(/(\d)[ \u202F](?=\d{3}\b)/g, `$1${narrow}`);
}
