/** The records of a collection that are not deleted, in no order. */
export function livingRecords<T extends { readonly deleted?: true | undefined }>(
  records: Readonly<Record<string, T>>,
): readonly T[] {
  return Object.values(records).filter(({ deleted }) => !deleted);
}
