import type { DelegateId } from '../../../../shared/model/identifier';
import { translatedText } from '../../../../shared/model/translatedText';
import { Avatar } from '../../../ui/marks/Avatar';
import { Chip } from '../../../ui/marks/Chip';
import { initialsOf } from '../../../ui/marks/initialsOf';
import type { ItemReader } from '../words/itemReader';
import { personNameOf } from '../words/personNameOf';
import styles from './JourneyHead.module.css';

/** Whose journey it is: name, title, company, group, and how far they are with taking part. */
export function JourneyHead({ delegate: id, reader }: { delegate: DelegateId; reader: ItemReader }) {
  const { mission, locale, t } = reader;
  const delegate = mission.delegates[id];
  const person = delegate && mission.people[delegate.person];
  if (!person) return null;
  const company = person.organisation && mission.organisations[person.organisation]?.name;
  const group = delegate.group && mission.groups[delegate.group];
  const name = personNameOf(id, reader);
  const facts = [
    translatedText(person, 'jobTitle', locale).text || t(`common:delegateRole.${delegate.role}`),
    company,
    group && translatedText(group, 'name', locale).text,
    t('journey.reads', { language: t(`common:language.${person.language}`) }),
  ];
  return (
    <header className={styles.head}>
      <Avatar initials={initialsOf(name)} size="large" />
      <div className={styles.words}>
        <h2 className={styles.name}>{name}</h2>
        <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      <Chip tone={delegate.status === 'confirmed' ? 'ok' : 'neutral'}>
        {t(`common:delegateStatus.${delegate.status}`)}
      </Chip>
    </header>
  );
}
