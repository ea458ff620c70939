const comments = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;

/** A style sheet or page with its comments blanked out, each line still where it was. */
export function withoutComments(text: string): string {
  return text.replace(comments, (comment) => comment.replace(/[^\n]/g, ' '));
}
