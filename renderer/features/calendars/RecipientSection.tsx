import { Building2, ChevronDown, ChevronRight, ClipboardList, Globe, Handshake, MapPin, Users } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { recipientScope } from '../../../shared/calendar/recipientScope';
import type { CalendarRecipient } from '../../../shared/model/calendarRecipient';
import { classNames } from '../../ui/classNames';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Avatar } from '../../ui/marks/Avatar';
import { Chip } from '../../ui/marks/Chip';
import { Icon } from '../../ui/marks/Icon';
import { initialsOf } from '../../ui/marks/initialsOf';
import styles from './RecipientSection.module.css';
import { PlanWords } from './PlanWords';
import type { RecipientPlan } from './usePlans';
import type { RecipientRow } from './useRecipients';

export interface RecipientSectionProps {
  title: string;
  rows: readonly RecipientRow[];
  plans: ReadonlyMap<string, RecipientPlan>;
  isFoldedAtFirst: boolean;
  /** What is found is shown, folded or not. */
  isSearching: boolean;
  isChosen: (row: RecipientRow) => boolean;
  shown: string | null;
  onShow: (scope: string) => void;
  onChoose: (rows: readonly RecipientRow[], isChosen: boolean) => void;
}

/** A part of the list under its name, with how many of it get a file. */
export function RecipientSection(props: RecipientSectionProps) {
  const { title, rows, plans, isFoldedAtFirst, isSearching, isChosen, shown, onShow, onChoose } = props;
  const { t } = useTranslation('calendars');
  // Whoever comes from elsewhere to a calendar sees whose it is.
  const holdsShown = rows.some(({ recipient }) => recipientScope(recipient) === shown);
  const [isFolded, setFolded] = useState(isFoldedAtFirst && !holdsShown);
  if (rows.length === 0) return null;
  const chosen = rows.filter(isChosen).length;
  const isOpen = isSearching || !isFolded;
  return (
    <section>
      <header className={styles.head}>
        <Checkbox
          aria-label={t('chooseAllOf', { section: title })}
          isSelected={chosen === rows.length}
          isIndeterminate={chosen > 0 && chosen < rows.length}
          onChange={(isWanted) => onChoose(rows, isWanted)}
        />
        <h3 className={styles.heading}>
          <AriaButton className={styles.fold ?? ''} aria-expanded={isOpen} onPress={() => setFolded(!isFolded)}>
            <span className={styles.title}>{title}</span>
            <span>{t('chosenOf', { chosen, total: rows.length })}</span>
            <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
          </AriaButton>
        </h3>
      </header>
      {isOpen && (
        <ul>
          {rows.map((row) => {
            const scope = recipientScope(row.recipient);
            return (
              <li key={scope} className={classNames(styles.row, scope === shown && styles.shown)}>
                <Checkbox
                  aria-label={t('choose', { name: row.name })}
                  isSelected={isChosen(row)}
                  onChange={(isWanted) => onChoose([row], isWanted)}
                />
                <RecipientButton
                  row={row}
                  plan={plans.get(scope)}
                  isShown={scope === shown}
                  onShow={() => onShow(scope)}
                />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const iconOf: Readonly<Record<Exclude<CalendarRecipient['kind'], 'delegate'>, LucideIcon>> = {
  mission: Users,
  coordinators: ClipboardList,
  public: Globe,
  group: Users,
  organisation: Building2,
  host: Handshake,
  venue: MapPin,
};

interface RecipientButtonProps {
  row: RecipientRow;
  plan: RecipientPlan | undefined;
  isShown: boolean;
  onShow: () => void;
}

function RecipientButton({ row, plan, isShown, onShow }: RecipientButtonProps) {
  const { t } = useTranslation('common');
  const { kind } = row.recipient;
  return (
    <AriaButton className={styles.open ?? ''} aria-pressed={isShown} onPress={onShow}>
      {kind === 'delegate' ? <Avatar initials={initialsOf(row.name)} /> : <Avatar icon={iconOf[kind]} />}
      <span className={styles.words}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.under}>
          {row.detail !== '' && <span className={styles.detail}>{row.detail}</span>}
          {plan && <PlanWords plan={plan} />}
        </span>
      </span>
      {row.language && <Chip isOutlined>{t(`languageCode.${row.language}`)}</Chip>}
      <span className={styles.items} aria-label={t('count.items', { count: row.items })}>
        {row.items}
      </span>
    </AriaButton>
  );
}
