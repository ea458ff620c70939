/** Every file system takes 120 bytes, even inside a deep folder on Windows, and with our temporary suffix. */
const maximumBytes = 120;

const nameless = 'passerelle';

/** Reserved by Windows with any extension; superscript digits count (Microsoft, "Naming Files, Paths, and Namespaces"). */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/** Separators and signs that some system reserves; controls, surrogate halves, and what turns the direction of text. */
const forbidden =
  /[/\\:*?"<>|\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/**
 * A name that stays in its folder and can be written on Linux, macOS and Windows, whatever a person is called: no path, no
 * device, no hidden file, nothing invisible, no trailing dot or space, at most 120 bytes with its extension.
 *
 * @param proposed a name with its extension, such as `anne-bouchard_bio-2026_fr.ics`
 * @param suffix ASCII to put before the extension; the rest gives way where there is not room for both
 */
export function safeFileName(proposed: string, suffix = ''): string {
  const clean = proposed
    .normalize('NFC')
    .replace(forbidden, '-')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+(?=\.|$)/g, '');
  const [, stem = '', extension = ''] = /^(.*?)(\.[A-Za-z0-9]{1,8})?$/s.exec(clean) ?? [];
  const trimmed = stem.replace(/^[\s.~-]+|[\s.]+$/g, '') || nameless;
  const free = deviceName.test(trimmed + extension) ? `_${trimmed}` : trimmed;
  return cut(free, maximumBytes - suffix.length - extension.length) + suffix + extension;
}

/** Cuts between what a person sees as characters: never half an emoji, never a letter without its accent. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter('und').segment(text)) {
    if (Buffer.byteLength(kept + segment) > bytes) break;
    kept += segment;
  }
  return kept.replace(/[\s.]+$/g, '') || nameless;
}
