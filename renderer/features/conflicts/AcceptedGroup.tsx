import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AcceptedFinding } from '../../../shared/conflicts/weighFindings';
import { useMoment } from '../../hooks/useMoment';
import { Icon } from '../../ui/marks/Icon';
import styles from './ConflictsScreen.module.css';
import { FindingRow } from './FindingRow';

export interface AcceptedGroupProps {
  accepted: readonly AcceptedFinding[];
  shown: string | undefined;
  onShow: (id: string) => void;
}

/** The conflicts that were accepted, with reason and when; closed until somebody wants to see them. */
export function AcceptedGroup({ accepted, shown, onShow }: AcceptedGroupProps) {
  const { t } = useTranslation('conflicts');
  const momentOf = useMoment();
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  return (
    <section>
      <h3 className={styles.severity}>
        <AriaButton
          className={styles.opener ?? ''}
          aria-expanded={isOpen}
          aria-controls={list}
          onPress={() => setOpen(!isOpen)}
        >
          <Icon of={isOpen ? ChevronDown : ChevronRight} size={14} />
          {t('accept.group')}
          <span className={styles.count}>{accepted.length}</span>
        </AriaButton>
      </h3>
      <ul id={list} hidden={!isOpen}>
        {accepted.map(({ finding, acceptance }) => (
          <li key={finding.id}>
            <FindingRow
              finding={finding}
              isShown={finding.id === shown}
              onShow={() => onShow(finding.id)}
              notes={[
                t('accept.reasonGiven', { reason: acceptance.reason }),
                t('accept.accepted', { when: momentOf(acceptance.acceptedAt) }),
              ]}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
