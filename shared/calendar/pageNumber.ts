import { vendorPages, type VendorPageId } from './vendorPages';

/** Under which number a page stands in the list below the table of programs, from 1. */
export function pageNumber(page: VendorPageId): number {
  return Object.keys(vendorPages).indexOf(page) + 1;
}
