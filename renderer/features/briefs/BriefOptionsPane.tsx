import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BriefRequest } from '../../../shared/ipc/briefRequest';
import { type BriefPart, briefPartSchema } from '../../../shared/model/briefPart';
import { Checkbox } from '../../ui/controls/Checkbox';
import { Segmented } from '../../ui/controls/Segmented';
import { Switch } from '../../ui/controls/Switch';
import { Select } from '../../ui/fields/Select';
import { SidePane } from '../../ui/frame/SidePane';
import { Icon } from '../../ui/marks/Icon';
import styles from './BriefsScreen.module.css';
import { MissingList } from './MissingList';
import { ReaderSelect } from './ReaderSelect';

export interface BriefOptionsPaneProps {
  request: BriefRequest;
  onChange: (request: BriefRequest) => void;
}

const documents = ['delegation-brief', 'pocket-itinerary', 'meeting-dossiers'] as const;
const briefLanguages = ['fr', 'en', 'both'] as const;
const personalLanguages = ['recipient', 'fr', 'en', 'both'] as const;

export function BriefOptionsPane({ request, onChange }: BriefOptionsPaneProps) {
  const { t } = useTranslation('briefs');
  const change = (changes: Partial<BriefRequest>) => onChange({ ...request, ...changes });
  const isPersonal = request.document !== 'delegation-brief';
  return (
    <SidePane title={t('options')} side="left">
      <div className={styles.options}>
        <Select
          label={t('document')}
          value={request.document}
          onChange={(document) =>
            change({ document, delegates: [], language: languageFor(document, request.language) })
          }
          options={documents.map((id) => ({ id, label: t(`documents.${id}`) }))}
        />
        <ReaderSelect request={request} onChange={change} />
        {isPersonal ? (
          <Select
            label={t('language')}
            value={request.language}
            onChange={(language) => change({ language })}
            options={personalLanguages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
          />
        ) : (
          <Segmented
            label={t('language')}
            isStretched
            value={request.language === 'recipient' ? 'fr' : request.language}
            onChange={(language) => change({ language })}
            options={briefLanguages.map((id) => ({ id, label: t(`common:language.${id}`) }))}
          />
        )}
        <Segmented
          label={t('paper')}
          isStretched
          value={request.paper}
          onChange={(paper) => change({ paper })}
          options={(['letter', 'a4'] as const).map((id) => ({ id, label: t(`papers.${id}`) }))}
        />
        {!isPersonal && <PartChoices parts={request.parts} onChange={(parts) => change({ parts })} />}
        <Switch
          isSpread
          isSelected={request.includeTentative}
          onChange={(includeTentative) => change({ includeTentative })}
        >
          {t('tentative')}
        </Switch>
        {!isPersonal && <MissingList />}
        <p className={styles.never}>
          <Icon of={Lock} size={14} />
          {t('never')}
        </p>
      </div>
    </SidePane>
  );
}

/** What somebody has a copy of their own of speaks their language unless told otherwise; a brief has no single reader. */
function languageFor(document: BriefRequest['document'], language: BriefRequest['language']): BriefRequest['language'] {
  if (document !== 'delegation-brief') return 'recipient';
  return language === 'recipient' ? 'fr' : language;
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
