import { useTranslation } from 'react-i18next';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import { type BriefPart, briefPartSchema } from '../../../shared/model/briefPart';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Switch } from '../../ui/controls/Switch';
import { Select } from '../../ui/fields/Select';
import styles from './BriefsScreen.module.css';
import { LanguageChoice } from './LanguageChoice';
import { MissingList } from './MissingList';
import { PaperChoice } from './PaperChoice';
import { ReaderSelect } from './ReaderSelect';

export interface BriefOptionsProps {
  request: BriefRequest;
  onChange: (request: BriefRequest) => void;
}

const personalLanguages = ['recipient', 'fr', 'en', 'both'] as const;

/** Of the delegation brief, and of what each has a copy of their own of. */
export function BriefOptions({ request, onChange }: BriefOptionsProps) {
  const { t } = useTranslation('briefs');
  const change = (changes: Partial<BriefRequest>) => onChange({ ...request, ...changes });
  const isPersonal = request.document !== 'delegation-brief';
  return (
    <>
      <ReaderSelect request={request} onChange={change} />
      {isPersonal ? (
        <Select
          label={t('language')}
          value={request.language}
          onChange={(language) => change({ language })}
          options={personalLanguages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
        />
      ) : (
        <LanguageChoice
          language={request.language === 'recipient' ? 'fr' : request.language}
          onChange={(language) => change({ language })}
        />
      )}
      <PaperChoice paper={request.paper} onChange={(paper) => change({ paper })} />
      {!isPersonal && <PartChoices parts={request.parts} onChange={(parts) => change({ parts })} />}
      <Switch
        isSpread
        isSelected={request.includeTentative}
        onChange={(includeTentative) => change({ includeTentative })}
      >
        {t('tentative')}
      </Switch>
      {!isPersonal && <MissingList />}
    </>
  );
}

function PartChoices({ parts, onChange }: { parts: readonly BriefPart[]; onChange: (parts: BriefPart[]) => void }) {
  const { t } = useTranslation('briefs');
  return (
    <section className={styles.parts}>
      <h3 className={styles.heading}>{t('content')}</h3>
      {briefPartSchema.options.map((part) => (
        <Checkbox
          key={part}
          isSelected={parts.includes(part)}
          onChange={(isChosen) =>
            onChange(briefPartSchema.options.filter((known) => (known === part ? isChosen : parts.includes(known))))
          }
        >
          {t(`parts.${part}`)}
        </Checkbox>
      ))}
    </section>
  );
}
