/** A `tel:` link for a number as people write it; absent where there is nothing to dial. */
export function phoneLink(phone: string): string | undefined {
  const digits = phone.replace(/[^\d+]/g, '');
  return /\d{3}/.test(digits) ? `tel:${digits}` : undefined;
}
