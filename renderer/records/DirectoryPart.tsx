import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { directoryDifferences, type DirectoryDifference } from '../../shared/directory/directoryDifferences';
import { membershipDifference, type MembershipDifference } from '../../shared/directory/membershipDifference';
import { putIntoDirectory } from '../../shared/directory/putIntoDirectory';
import { relinked } from '../../shared/directory/linkTo';
import type { SharedCollection, SharedRecord } from '../../shared/directory/sharedFields';
import { survivorOf } from '../../shared/directory/survivorOf';
import { linkedId } from '../../shared/model/directoryLink';
import type { Organisation } from '../../shared/model/organisation';
import { useDirectory } from '../hooks/useDirectory';
import { useDispatch } from '../hooks/useDispatch';
import { useLocale } from '../hooks/useLocale';
import { useMission } from '../hooks/useMission';
import { useReport } from '../hooks/useReport';
import { useWindowStore } from '../hooks/useWindowStore';
import { newId } from '../store/newId';
import type { WindowStore } from '../store/windowStore';
import { Button } from '../ui/controls/Button';
import { FormSection } from '../ui/fields/FormSection';
import { DifferenceRow } from './DifferenceRow';
import { PictureThumb } from './PictureThumb';
import { editOf, sharedFieldLabel, type Changes } from './sharedFieldEdits';
import { isPictureField, sharedValueText } from './sharedValueText';

export interface DirectoryPartProps {
  collection: SharedCollection;
  record: SharedRecord;
}

/** What differs between a record of the mission and the one of the directory that it is linked to, to settle field by field. */
export function DirectoryPart({ collection, record }: DirectoryPartProps) {
  const { opened } = useDirectory(record.directoryLink !== undefined);
  if (!record.directoryLink) return <Unlinked collection={collection} record={record} />;
  if (!opened?.ok) return null;
  return <Differences collection={collection} record={record} directory={opened.value} />;
}

/** A record that the directory does not know can be put there, for the next mission. */
function Unlinked({ collection, record }: DirectoryPartProps) {
  const { t } = useTranslation('delegation');
  const store = useWindowStore();
  const dispatch = useDispatch();
  const report = useReport();
  const put = async () => {
    const directory = await report(store.openDirectory());
    const known = directory?.getState().document?.mission;
    const mission = store.getState().document?.mission;
    if (!directory || !known || !mission) return;
    const { edit, link } = putIntoDirectory(known, mission, record, newId);
    if (edit && (await report(directory.host.execute({ command: edit }))) === null) return;
    await report(dispatch(editOf(collection, record.id, { directoryLink: link })));
  };
  return (
    <FormSection title={t('linked.title')} description={t('linked.unlinked')}>
      <Button size="compact" onPress={() => void put()}>
        {t('linked.put')}
      </Button>
    </FormSection>
  );
}

function Differences({ collection, record, directory }: DirectoryPartProps & { directory: WindowStore }) {
  const { t } = useTranslation('delegation');
  const { t: common } = useTranslation('common');
  const locale = useLocale();
  const dispatch = useDispatch();
  const report = useReport();
  const link = record.directoryLink;
  const known = useStore(directory, ({ document }) => {
    return link && document ? survivorOf(document.mission, collection, linkedId(link)) : undefined;
  });
  const membership = useMembershipDifference(collection, record, directory, known);
  if (!link || !known) return null;
  const differences = directoryDifferences(collection, record, known);
  if (differences.length === 0 && !membership) return null;
  const say = ({ field }: DirectoryDifference, value: string | undefined) => {
    if (value === undefined) return t('linked.empty');
    const said = sharedValueText(field, value, { t: common, locale });
    return isPictureField(field) ? <PictureThumb picture={value} alt={said} /> : said;
  };
  const change = (changes: Changes) => report(dispatch(editOf(collection, record.id, changes)));
  const changeDirectory = (changes: Changes) =>
    report(directory.host.execute({ command: editOf(collection, known.id, changes) }));
  const takeDirectory = ({ field, inDirectory }: DirectoryDifference) =>
    void change({ [field]: inDirectory ?? null, directoryLink: relinked(link, known, [field]) });
  const takeMission = async ({ field, inMission }: DirectoryDifference) => {
    if ((await changeDirectory({ [field]: inMission ?? null })) === null) return;
    await change({ directoryLink: relinked(link, record, [field]) });
  };
  return (
    <FormSection title={t('linked.title')} description={t('linked.note')}>
      {differences.map((each) => (
        <DifferenceRow
          key={each.field}
          label={t(sharedFieldLabel(collection, each.field))}
          note={t(`linked.changedIn.${each.changedIn}`)}
          inMission={say(each, each.inMission)}
          inDirectory={say(each, each.inDirectory)}
          onTakeDirectory={() => takeDirectory(each)}
          onTakeMission={() => void takeMission(each)}
        />
      ))}
      {membership && (
        <DifferenceRow
          label={t('column.organisationMemberOf')}
          note={t('linked.changedIn.both')}
          inMission={membership.inMission.join('; ') || t('linked.empty')}
          inDirectory={membership.inDirectory.join('; ') || t('linked.empty')}
          onTakeDirectory={() => void change({ memberOf: membership.forMission })}
          onTakeMission={() => void changeDirectory({ memberOf: membership.forDirectory })}
        />
      )}
    </FormSection>
  );
}

function useMembershipDifference(
  collection: SharedCollection,
  record: SharedRecord,
  directory: WindowStore,
  known: SharedRecord | undefined,
): MembershipDifference | undefined {
  const here = useMission(({ organisations }) => organisations);
  const there = useStore(directory, ({ document }) => document?.mission.organisations);
  return useMemo(
    () =>
      collection === 'organisations' && there && known
        ? membershipDifference(
            { organisations: here },
            { organisations: there },
            record as Organisation,
            known as Organisation,
          )
        : undefined,
    [collection, here, known, record, there],
  );
}
