/**
 * Puts a text on the clipboard, within a press of a button. Not by `navigator.clipboard`: it asks for a permission, and
 * this window grants none.
 */
export function copyText(text: string): void {
  const fill = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', fill, { once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
}
