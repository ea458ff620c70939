import type { PublicProgramme } from '../../shared/brief/publicProgramme';
import { ProgrammePage } from '../../shared/brief/pages/ProgrammePage';
import type { Paper } from '../../shared/model/paper';
import type { PrintDocument } from './printDocument';
import { renderSheets } from './renderSheets';

/** The public programme as pages. */
export function renderProgramme(programme: PublicProgramme, paper: Paper): PrintDocument {
  return renderSheets([programme], (sheet) => <ProgrammePage key={sheet.id} programme={sheet} />, paper);
}
