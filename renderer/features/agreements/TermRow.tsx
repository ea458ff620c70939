import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Group } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import { plainDateSchema } from '../../../shared/model/plainDate';
import type { Term } from '../../../shared/model/term';
import { useAnnouncedEdits } from '../../hooks/useAnnouncedEdits';
import { useEdit } from '../../hooks/useEdit';
import { KeptDay } from '../../records/KeptDay';
import { IconButton } from '../../ui/controls/IconButton';
import { KeptDate } from '../../ui/fields/KeptDate';
import { KeptField } from '../../ui/fields/KeptField';
import styles from './TermsCard.module.css';

type Changes = Extract<Command, { name: 'edit-term' }>['payload']['changes'];

/** One term, in fields that keep themselves. */
export function TermRow({ term, number }: { term: Term; number: number }) {
  const { t } = useTranslation('agreements');
  const edit = useEdit();
  const make = useAnnouncedEdits();
  const change = (changes: Changes) => void edit({ name: 'edit-term', payload: { term: term.id, changes } });
  const remove = () => make([{ name: 'delete-term', payload: { term: term.id } }]);
  return (
    <Group className={styles.row ?? ''} aria-label={t('terms.group', { number })}>
      <strong className={styles.number}>{t('terms.group', { number })}</strong>
      <TermDays term={term} onChange={change} />
      <SigningDay term={term} onChange={change} />
      <KeptField
        label={t('field.placeFr')}
        lang="fr-CA"
        value={term.placeFr ?? ''}
        onKeep={(placeFr) => change({ placeFr: placeFr || null })}
      />
      <KeptField
        label={t('field.placeEn')}
        lang="en-CA"
        value={term.placeEn ?? ''}
        onKeep={(placeEn) => change({ placeEn: placeEn || null })}
      />
      <IconButton icon={Trash2} label={t('terms.delete', { number })} onPress={() => void remove()} />
    </Group>
  );
}

interface DaysProps {
  term: Term;
  onChange: (changes: Changes) => void;
}

/** First and last day: kept where they make a term, and marked where they do not. */
function TermDays({ term, onChange }: DaysProps) {
  const { t } = useTranslation('agreements');
  const [wrong, setWrong] = useState<Partial<Record<'firstDay' | 'lastDay', string>>>({});
  const keep = (field: 'firstDay' | 'lastDay') => (text: string) => {
    const day = plainDateSchema.safeParse(text);
    if (!day.success) return setWrong({ [field]: t('dayNeeded') });
    const isBackwards = field === 'firstDay' ? term.lastDay < day.data : day.data < term.firstDay;
    if (isBackwards) return setWrong({ [field]: t('lastDayFirst') });
    setWrong({});
    onChange({ [field]: day.data });
  };
  return (
    <>
      <KeptDate label={t('field.firstDay')} value={term.firstDay} onKeep={keep('firstDay')} error={wrong.firstDay} />
      <KeptDate label={t('field.lastDay')} value={term.lastDay} onKeep={keep('lastDay')} error={wrong.lastDay} />
    </>
  );
}

/** Nobody has to know when it was signed. */
function SigningDay({ term, onChange }: DaysProps) {
  const { t } = useTranslation('agreements');
  return (
    <KeptDay
      label={t('field.signedOn')}
      value={term.signedOn}
      onKeep={(signedOn) => onChange({ signedOn })}
      onEmpty={() => onChange({ signedOn: null })}
      wrong={t('dayUnknown')}
    />
  );
}
