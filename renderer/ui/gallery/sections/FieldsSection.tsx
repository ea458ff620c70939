import { useState } from 'react';
import { Button } from '../../controls/Button';
import { ComboBox } from '../../fields/ComboBox';
import { DateField } from '../../fields/DateField';
import { DatePicker } from '../../fields/DatePicker';
import { FileDrop } from '../../fields/FileDrop';
import { Form } from '../../fields/Form';
import { FormRow } from '../../fields/FormRow';
import { FormSection } from '../../fields/FormSection';
import { LanguagePair } from '../../fields/LanguagePair';
import { NumberField } from '../../fields/NumberField';
import { SearchField } from '../../fields/SearchField';
import { Select } from '../../fields/Select';
import { TextArea } from '../../fields/TextArea';
import { TextField } from '../../fields/TextField';
import { TimeField } from '../../fields/TimeField';
import { Sheet } from '../Sheet';

const organisations = [
  { id: 'virexa', label: 'Virexa Bio', description: 'Montréal' },
  { id: 'borealys', label: 'Boréalys inc.', description: 'Laval' },
  { id: 'erable', label: 'Érable Dx', description: 'Québec' },
];

export function FieldsSection() {
  const [text, setText] = useState('Point santé numérique');
  const [english, setEnglish] = useState('Digital health check-in');
  const [places, setPlaces] = useState<number | null>(120);
  const [organisation, setOrganisation] = useState<string | null>('virexa');
  const [day, setDay] = useState<string | null>('2026-06-22');
  const [time, setTime] = useState<string | null>('09:30');
  return (
    <Sheet>
      <Form onSubmit={() => setText('Enregistré')} footer={<SubmitButtons />}>
        <FormSection title="Rencontre" description="Ce que les participants liront.">
          <LanguagePair
            label="Titre"
            fr={{ label: 'Titre, en français', value: text, onChange: setText }}
            en={{ label: 'Titre, en anglais', value: english, onChange: setEnglish }}
          />
          <FormRow>
            <DatePicker label="Jour" value={day} onChange={setDay} minValue="2026-06-21" maxValue="2026-06-26" />
            <TimeField label="Début, heure de San Diego" value={time} onChange={setTime} />
            <TimeField
              label="Heure qui n’existe pas"
              value="02:30"
              onChange={setTime}
              error="Les horloges avancent à 2 h : choisissez 1 h 59 ou 3 h."
            />
            <DateField label="Échéance" value={null} onChange={setDay} />
          </FormRow>
          <FormRow>
            <Select label="Organisation" options={organisations} value={organisation} onChange={setOrganisation} />
            <ComboBox
              label="Hôte"
              options={organisations}
              value={organisation}
              onChange={setOrganisation}
              emptyText="Aucune organisation de ce nom"
            />
            <NumberField label="Places" value={places} onChange={setPlaces} unit="places" minValue={0} />
            <SearchField label="Chercher dans la liste" clearLabel="Effacer" shortcut="Ctrl F" />
          </FormRow>
          <FormRow>
            <TextField
              label="Courriel"
              value="n.haddad@example"
              onChange={setText}
              error="Il manque la fin de l’adresse, comme .org."
            />
            <TextField
              label="Salle"
              value=""
              onChange={setText}
              placeholder="Salon Coronado"
              description="Comme sur la porte."
            />
            <TextField label="Sans effet" value="Rempli par l’entente" onChange={setText} isDisabled />
            <Select
              label="Portée"
              isLabelHidden
              lead="Portée"
              options={organisations}
              value={null}
              placeholder="Toute la mission"
              onChange={setOrganisation}
            />
          </FormRow>
          <TextArea
            label="Notes pour la coordination"
            value=""
            onChange={setText}
            placeholder="Jamais dans un calendrier."
          />
        </FormSection>
      </Form>
      <FileSample onName={setText} />
    </Sheet>
  );
}

function FileSample({ onName }: { onName: (name: string) => void }) {
  return (
    <FileDrop
      label="Déposez un fichier CSV ou Excel"
      hint="Rien n’est modifié avant la dernière étape."
      buttonLabel="Choisir un fichier"
      accept={['.csv', '.xlsx']}
      onFiles={(files) => onName(files[0]?.name ?? '')}
    />
  );
}

function SubmitButtons() {
  return (
    <>
      <Button variant="quiet">Annuler</Button>
      <Button variant="primary" type="submit">
        Enregistrer
      </Button>
    </>
  );
}
