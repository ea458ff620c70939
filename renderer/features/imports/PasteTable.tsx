import { Lock } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { TextArea } from '../../ui/fields/TextArea';
import { Icon } from '../../ui/marks/Icon';
import styles from './SourceStep.module.css';

/** Takes a table from the clipboard: pasted anywhere on the screen, or into the field that says so. */
export function PasteTable({ onText }: { onText: (text: string) => void }) {
  const { t } = useTranslation('imports');
  useEffect(() => {
    const take = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (text.trim() === '') return;
      event.preventDefault();
      onText(text);
    };
    document.addEventListener('paste', take);
    return () => document.removeEventListener('paste', take);
  }, [onText]);
  return (
    <>
      <TextArea
        label={t('source.pasteTitle')}
        description={t('source.pasteLabel')}
        placeholder={t('source.pastePlaceholder')}
        value=""
        onChange={(text) => {
          if (text.includes('\t') || text.includes('\n')) onText(text);
        }}
      />
      <p className={styles.note}>
        <Icon of={Lock} size={14} />
        {t('source.passport')}
      </p>
    </>
  );
}
