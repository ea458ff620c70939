/** More than anybody types; what comes after it is not waited for. */
const maxLength = 4096;

/** The first line of what another program, or a person, hands over. */
export async function readPassphrase(input: AsyncIterable<Uint8Array | string>): Promise<string> {
  let text = '';
  const decoder = new TextDecoder();
  for await (const part of input) {
    text += typeof part === 'string' ? part : decoder.decode(part, { stream: true });
    if (text.includes('\n') || text.length > maxLength) break;
  }
  return /^[^\r\n]*/.exec(text)?.[0] ?? '';
}
