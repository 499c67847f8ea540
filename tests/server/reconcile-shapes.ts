/** What an answer of the reconciliation service must look like: version 0.2 of the protocol, written from its text. */
import { z } from 'zod';

const type = z.object({ id: z.string().min(1), name: z.string().min(1) });
const address = z.string().regex(/^https?:\/\//u);
const template = address.regex(/\{\{id\}\}/u);
const service = z.object({ service_url: address, service_path: z.string().startsWith('/') });

export const manifestShape = z.object({
  versions: z.array(z.string()).refine((versions) => versions.includes('0.2')),
  name: z.string().min(1),
  identifierSpace: z.url(),
  schemaSpace: z.url(),
  documentation: address,
  serviceVersion: z.string(),
  defaultTypes: z.array(type).min(1),
  view: z.object({ url: template }),
  preview: z.object({ url: template, width: z.int().positive(), height: z.int().positive() }),
  suggest: z.object({ entity: service, type: service, property: service }),
  extend: z.object({ propose_properties: service, property_settings: z.array(z.never()) }),
  batchSize: z.int().positive(),
});

const candidate = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  description: z.string(),
  type: z.array(type).min(1),
  score: z.number().min(0).max(100),
  match: z.boolean(),
  features: z
    .array(z.strictObject({ id: z.string(), value: z.union([z.number(), z.boolean()]) }))
    .refine((features) => new Set(features.map(({ id }) => id)).size === features.length),
});

export const resultsShape = z.record(
  z.string(),
  z.strictObject({
    result: z
      .array(candidate)
      .refine((found) => found.every(({ score }, index) => index === 0 || score <= (found[index - 1]?.score ?? 0))),
  }),
);

export const entitiesShape = z.strictObject({
  result: z.array(
    z.strictObject({ id: z.string().min(1), name: z.string().min(1), description: z.string(), notable: z.array(type) }),
  ),
});

export const typesShape = z.strictObject({ result: z.array(type) });

export const propertiesShape = z.strictObject({ result: z.array(type.extend({ description: z.string() })) });

const cell = z.union([
  z.strictObject({ id: z.string(), name: z.string() }),
  z.strictObject({ str: z.string() }),
  z.strictObject({ float: z.number() }),
  z.strictObject({ int: z.int() }),
  z.strictObject({ date: z.iso.datetime() }),
]);

export const extensionShape = z.strictObject({
  meta: z.array(z.strictObject({ ...type.shape, type: type.optional() })),
  rows: z.record(z.string(), z.record(z.string(), z.array(cell))),
});

export const proposalShape = z.strictObject({
  type: z.string(),
  limit: z.int().optional(),
  properties: z.array(type).min(1),
});
