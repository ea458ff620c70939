import { FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TermId } from '../../../shared/model/identifier';
import { useInterface } from '../../store/interfaceStore';
import { Button } from '../../ui/controls/Button';

interface RecordButtonProps {
  term: TermId;
  onShowBriefs: () => void;
}

/** The page that says what was done in a term, in the room where pages are printed. */
export function RecordButton({ term, onShowBriefs }: RecordButtonProps) {
  const { t } = useTranslation('clauses');
  const wantSheet = useInterface((state) => state.wantSheet);
  const show = () => {
    wantSheet({ document: 'term-record', term });
    onShowBriefs();
  };
  return (
    <Button size="compact" icon={FileText} onPress={show}>
      {t('record')}
    </Button>
  );
}
