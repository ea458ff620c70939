import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { commandSchema } from '../../shared/commands/commands';
import { hostChannels } from '../../shared/ipc/channels';
import { hostMethods, type HostMethod } from '../../shared/ipc/hostMethods';
import { forbiddenPayloads, forbiddenRequests } from '../security/support/forbiddenRequests';
import { loosenings } from '../support/loosenings';

const passesOf = (schema: z.ZodType, requests: readonly unknown[]) =>
  requests.filter((request) => schema.safeParse(request).success);

describe('what a page may never ask for is written down without the schemas', () => {
  test.each(hostMethods)('%s refuses all of it', (method) => {
    expect(passesOf(hostChannels[method], forbiddenRequests[method])).toEqual([]);
  });

  test.each(namesOfCommands())('the command %s refuses all of it', (name) => {
    expect(passesOf(hostChannels.execute, forbiddenPayloads(name))).toEqual([]);
  });
});

describe('a schema that is made looser is noticed', () => {
  test.each(hostMethods)('in each place of %s', (method) => {
    const unnoticed = waysOf(method).filter((looser) => passesOf(looser, forbiddenRequests[method]).length === 0);
    expect(unnoticed.map((schema) => JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' })))).toEqual([]);
  });

  test.each(namesOfCommands())('in the command %s', (name) => {
    const looser = z.looseObject({ command: z.looseObject({ name: z.literal(name), payload: z.any() }) });
    expect(passesOf(looser, forbiddenPayloads(name))).toEqual(forbiddenPayloads(name));
  });
});

/** The commands have a test of their own: there are seventy. */
function waysOf(method: HostMethod): readonly z.ZodType[] {
  const schema = hostChannels[method];
  const hasCommand = method === 'execute' || method === 'editDirectory';
  if (!hasCommand || !(schema instanceof z.ZodObject)) return loosenings(schema);
  return [...loosenings(schema.extend({ command: z.unknown() })), schema.extend({ command: z.any() })];
}

function namesOfCommands(): readonly string[] {
  const { options } = commandSchema as unknown as { options: readonly { shape: { name: { value: string } } }[] };
  return options.map(({ shape }) => shape.name.value);
}
