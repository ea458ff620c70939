import { duplicates, type Block } from './block';
import type { ContentLine } from './contentLine';
import type { PropertyRule } from './propertyTable';
import { valueTypes, type ValueType } from './valueTypes';

/** Which properties a component may have, how often, with which parameters and values. X- properties are anybody's. */
export function lintProperties({ name, lines }: Block, rules: Readonly<Record<string, PropertyRule>>): string[] {
  const single = lines.filter((line) => rules[line.name]?.isMany !== true).map((line) => line.name);
  return [
    ...duplicates(single).map((repeated) => `${repeated} twice`),
    ...lines.flatMap((line) => {
      const rule = rules[line.name];
      if (rule) return lintLine(line, rule);
      return line.name.startsWith('X-') ? [] : [`${line.name} does not belong into ${name}`];
    }),
  ];
}

function lintLine({ name, parameters, value }: ContentLine, rule: PropertyRule): string[] {
  const [said] = parameters['VALUE'] ?? [];
  const type = said === undefined ? rule.types[0] : typeNamed(said, rule);
  const allowed = new Set([...(rule.parameters ?? []), 'VALUE']);
  const fault = type && valueTypes[type](value);
  return [
    ...Object.keys(parameters)
      .filter((key) => !allowed.has(key) && !key.startsWith('X-'))
      .map((key) => `${name} cannot have ${key}`),
    ...(type ? [] : [`${name} cannot be a ${said}`]),
    ...(rule.mustSayType && said === undefined ? [`${name} without VALUE`] : []),
    ...(fault ? [`${name} ${fault}: ${value}`] : []),
    ...(rule.oneOf && !rule.oneOf.includes(value) ? [`${name} is ${value}`] : []),
  ];
}

/** A time that only ever stands in UTC is a `date-time` too. */
function typeNamed(said: string, rule: PropertyRule): ValueType | undefined {
  return rule.types.find((type) => type.toUpperCase() === said);
}
