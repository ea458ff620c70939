import { type PayShare, payShareSchema } from '../../../shared/model/payShare';
import { readCost } from '../../../shared/model/readCost';

/** What somebody writes as a share: `50`, `50 %`, `33,33 %` in per cent; `625 $`, `500 USD` an amount. Undefined where it is neither. */
export function readPayShare(text: string): PayShare | undefined {
  const percent = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%?$/.exec(text.trim());
  if (!percent) return readCost(text);
  const [, whole = '', part] = percent;
  const share = payShareSchema.safeParse(`${Number(whole)}${part === undefined ? '' : `.${part}`}%`);
  return share.success ? share.data : undefined;
}
