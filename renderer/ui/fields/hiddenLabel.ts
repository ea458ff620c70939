/** The label as an attribute where no label is drawn. */
export function hiddenLabel(label: string, isLabelHidden: boolean | undefined): { 'aria-label'?: string } {
  return isLabelHidden === true ? { 'aria-label': label } : {};
}
