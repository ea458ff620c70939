import { Users } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { classNames } from '../../ui/classNames';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Avatar } from '../../ui/marks/Avatar';
import { Chip } from '../../ui/marks/Chip';
import { initialsOf } from '../../ui/marks/initialsOf';
import { recipientKey } from './recipientKey';
import styles from './RecipientSection.module.css';
import type { RecipientRow } from './useRecipients';

export interface RecipientSectionProps {
  title: string;
  rows: readonly RecipientRow[];
  left: ReadonlySet<string>;
  shown: string | null;
  onShow: (key: string) => void;
  onMark: (rows: readonly RecipientRow[], isChosen: boolean) => void;
}

export function RecipientSection({ title, rows, left, shown, onShow, onMark }: RecipientSectionProps) {
  const { t } = useTranslation('calendars');
  if (rows.length === 0) return null;
  const chosen = rows.filter(({ recipient }) => !left.has(recipientKey(recipient))).length;
  return (
    <section>
      <header className={styles.head}>
        <Checkbox
          aria-label={t('chooseAllOf', { section: title })}
          isSelected={chosen === rows.length}
          isIndeterminate={chosen > 0 && chosen < rows.length}
          onChange={(isChosen) => onMark(rows, isChosen)}
        />
        <h3>{title}</h3>
      </header>
      <ul>
        {rows.map((row) => {
          const key = recipientKey(row.recipient);
          return (
            <li key={key} className={classNames(styles.row, key === shown && styles.shown)}>
              <Checkbox
                aria-label={t('choose', { name: row.name })}
                isSelected={!left.has(key)}
                onChange={(isChosen) => onMark([row], isChosen)}
              />
              <RecipientButton row={row} isShown={key === shown} onShow={() => onShow(key)} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function RecipientButton({ row, isShown, onShow }: { row: RecipientRow; isShown: boolean; onShow: () => void }) {
  const { t } = useTranslation('common');
  const isPerson = row.recipient.kind === 'delegate';
  return (
    <AriaButton className={styles.open ?? ''} aria-pressed={isShown} onPress={onShow}>
      {isPerson ? <Avatar initials={initialsOf(row.name)} /> : <Avatar icon={Users} />}
      <span className={styles.words}>
        <span className={styles.name}>{row.name}</span>
        {row.detail !== '' && <span className={styles.detail}>{row.detail}</span>}
      </span>
      {row.language && <Chip isOutlined>{t(`languageCode.${row.language}`)}</Chip>}
      <span className={styles.items} aria-label={t('count.items', { count: row.items })}>
        {row.items}
      </span>
    </AriaButton>
  );
}
