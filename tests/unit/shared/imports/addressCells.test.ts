import { describe, expect, test } from 'vitest';
import { carriedOut, faults, memberPlanOf } from './support/memberList';

describe('websites and telephones that are none are said by row and column, and stay out', () => {
  const head = 'Entreprise|Site web|Téléphone de l’organisation|Prénom|Nom|Téléphone|Cellulaire';

  test('with the cell as it stands, while the rest of the row is taken over', () => {
    const bad = 'Nordanix|ht!tp:// nope|appeler|Ana|Roy|voir courriel|aucun';
    const plan = memberPlanOf(`${head}\n${bad}\nGivrane|javascript:alert(1)|450 555-0100||||`);
    expect(faults(plan)).toEqual([
      '2 organisationWebsite bad-website → leave-empty',
      '2 organisationPhone bad-phone → leave-empty',
      '2 workPhone bad-phone → leave-empty',
      '2 mobilePhone bad-phone → leave-empty',
      '3 organisationWebsite bad-website → leave-empty',
    ]);
    expect(plan.problems.map(({ value }) => value)).toContain('javascript:alert(1)');
    const carried = carriedOut(plan);
    expect(carried.organisations).toMatchObject([{ name: 'Nordanix' }, { name: 'Givrane', phone: '450 555-0100' }]);
    expect(carried.people).toMatchObject([{ givenName: 'Ana', familyName: 'Roy' }]);
    expect(JSON.stringify(carried)).not.toMatch(/nope|appeler|javascript|voir courriel|aucun/);
  });

  test.each([
    ['https://www.givrane.example.org/fr/?a=1', '+1 (514) 555-0100, poste 12'],
    ['www.givrane.example.org', '1-800-BIOTECH'],
    ['écologie-laurentides.example', 'tel. 418.555.0100'],
  ])('but %s and %s are taken over as they were written', (website, phone) => {
    const plan = memberPlanOf(`${head}\nGivrane|${website}|${phone}||||`);
    expect(faults(plan)).toEqual([]);
    expect(carriedOut(plan).organisations).toEqual([expect.objectContaining({ website, phone })]);
  });

  test.each([
    ['www.givrane.example.org; givrane.example', 'www.givrane.example.org', 'givrane.example'],
    [
      'givrane.example / www.givrane.example.org ou écologie.example',
      'givrane.example',
      'www.givrane.example.org, écologie.example',
    ],
    ['https://givrane.example https://givrane.example/en', 'https://givrane.example', 'https://givrane.example/en'],
  ])('of several in one cell (%s) the first is taken over, and the others are said', (cell, website, others) => {
    const plan = memberPlanOf(`${head}\nGivrane|${cell}|||||`);
    expect(faults(plan)).toEqual(['2 organisationWebsite several-addresses → first']);
    expect(plan.problems.map(({ detail }) => detail)).toEqual([others]);
    expect(carriedOut(plan).organisations).toEqual([expect.objectContaining({ website })]);
  });

  test('nor does one good address make words beside it good', () => {
    const plan = memberPlanOf(`${head}\nGivrane|givrane.example voir aussi|||||`);
    expect(faults(plan)).toEqual(['2 organisationWebsite bad-website → leave-empty']);
  });

  test('and one that is too long is said to be', () => {
    const plan = memberPlanOf(`${head}\nGivrane|https://givrane.example.org/${'a'.repeat(600)}|||||`);
    expect(faults(plan)).toEqual(['2 organisationWebsite too-long → cut']);
  });
});
