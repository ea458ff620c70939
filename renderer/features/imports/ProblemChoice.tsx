import type { DelegateImportPlan } from '../../../shared/imports/delegateImportPlan';
import type { ImportChoice, ImportProblem } from '../../../shared/imports/importProblem';
import { ChoiceMenu } from './ChoiceMenu';
import { choiceWords } from './problemWords';
import { useWords } from './useWords';

export interface ProblemChoiceProps {
  problem: ImportProblem;
  /** What is chosen, for screen readers: "Que faire : ligne 4, Courriel". */
  label: string;
  plan: DelegateImportPlan;
  onDecide: (problem: string, choice: ImportChoice) => void;
}

/** What will be done about a problem; plain words where there is nothing to choose. */
export function ProblemChoice({ problem, label, plan, onDecide }: ProblemChoiceProps) {
  const words = useWords();
  const options = problem.choices.map((id) => ({ id, label: choiceWords(problem, id, plan, words) }));
  if (options.length === 1) return <span>{options[0]?.label}</span>;
  return (
    <ChoiceMenu
      label={label}
      options={options}
      value={problem.choice}
      onChange={(choice) => onDecide(problem.id, choice)}
    />
  );
}
