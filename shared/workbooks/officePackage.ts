const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** How one part of an office file leads to others (ECMA-376 part 2, 6.5); a type that is not one of office files is given whole. */
export function relationships(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const each = targets.map(([id, type, target]) => {
    const whole = type.includes('://') ? type : `${officeRelations}/${type}`;
    return `<Relationship Id="${id}" Type="${whole}" Target="${target}"/>`;
  });
  return `${xmlDeclaration}<Relationships xmlns="${packageRelations}">${each.join('')}</Relationships>`;
}

/** What each part of an office file is, by its name in the archive (ECMA-376 part 2, 6.2.3). */
export function contentTypesXml(parts: readonly (readonly [name: string, type: string])[]): string {
  const each = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${xmlDeclaration}<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join('')}</Types>`;
}
