import { useTranslation } from 'react-i18next';
import type { Command } from '../../../shared/commands/commands';
import { type Agreement, type ClauseKind, clauseKindSchema } from '../../../shared/model/agreement';
import { idsIn } from '../../../shared/model/idsIn';
import { setOfIds } from '../../../shared/model/setOfIds';
import { KeptPair } from '../../fields/KeptPair';
import { useEdit } from '../../hooks/useEdit';
import { CheckboxGroup } from '../../ui/fields/CheckboxGroup';
import { FormRow } from '../../ui/fields/FormRow';
import { KeptField } from '../../ui/fields/KeptField';
import { Card } from '../../ui/frame/Card';
import styles from './AgreementsScreen.module.css';
import { PartyFields } from './PartyFields';

type Changes = Extract<Command, { name: 'edit-agreement' }>['payload']['changes'];

/** What the agreement says, in fields that keep themselves. */
export function AgreementFields({ agreement }: { agreement: Agreement }) {
  const { t } = useTranslation('agreements');
  const edit = useEdit();
  const change = (changes: Changes) =>
    void edit({ name: 'edit-agreement', payload: { agreement: agreement.id, changes } });
  const isNamed = agreement.titleFr !== '' || agreement.titleEn !== '';
  return (
    <Card title={t('facts')}>
      <div className={styles.fields}>
        <KeptPair
          label={t('field.title')}
          fr={agreement.titleFr}
          en={agreement.titleEn}
          onKeep={(language, text) => change({ [`title${language}`]: text })}
          error={isNamed ? undefined : t('titleNeeded')}
        />
        <FormRow>
          <PartyFields
            parties={agreement.parties}
            others={agreement.otherParties ?? ''}
            onParties={(parties) => change({ parties })}
            onOthers={(names) => change({ otherParties: names || null })}
          />
          <CheckboxGroup<ClauseKind>
            label={t('field.clauses')}
            options={clauseKindSchema.options.map((id) => ({ id, label: t(`clause.${id}`) }))}
            value={idsIn(agreement.clauses)}
            onChange={(chosen) => change({ clauses: setOfIds(chosen) })}
          />
        </FormRow>
        <KeptPair
          label={t('field.purpose')}
          fr={agreement.purposeFr ?? ''}
          en={agreement.purposeEn ?? ''}
          onKeep={(language, text) => change({ [`purpose${language}`]: text || null })}
          isMultiline
        />
        <KeptField
          label={t('field.notes')}
          description={t('field.notesNote')}
          value={agreement.notes ?? ''}
          onKeep={(notes) => change({ notes: notes || null })}
          isMultiline
        />
      </div>
    </Card>
  );
}
