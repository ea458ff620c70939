import { EmptyState } from '../../../ui/frame/EmptyState';
import type { ItemReader } from '../words/itemReader';

/** Where there is nobody yet whose journey could be shown. */
export function NobodyTravels({ reader: { t } }: { reader: ItemReader }) {
  return <EmptyState title={t('journey.nobody')} body={t('journey.nobodyHint')} />;
}
