import { RECONCILABLE_TYPES, type ReconcilableType } from '../../domain/reconcilable.ts';
import { packageVersion } from '../../package-root.ts';
import { RECONCILE_LIMITS } from './limits.ts';
import { PREVIEW_SIZE } from './preview.ts';

/** The ids are the same wherever the service runs, so they are in a space that is no address of it. */
const IDENTIFIER_SPACE = 'urn:x-findings-graph:';
const SCHEMA_SPACE = 'https://schema.org/Thing';

/** What a type is called, by its id. */
const TYPE_NAMES: Readonly<Record<ReconcilableType, string>> = {
  Authority: 'Local authority in England',
  Theme: 'Theme of inspection findings',
};

/** A type as the protocol has it. */
export const typeEntry = (id: ReconcilableType) => ({ id, name: TYPE_NAMES[id] });

/** What the service offers, and where: version 0.2 of the protocol, "Service Manifest". */
export function manifest(address: string) {
  const suggest = (what: string) => ({ service_url: address, service_path: `/reconcile/suggest/${what}` });
  const page = `${address}/reconcile/preview?id={{id}}`;
  return {
    versions: ['0.2'],
    name: 'findings-graph: authorities and themes of children’s services inspections',
    identifierSpace: IDENTIFIER_SPACE,
    schemaSpace: SCHEMA_SPACE,
    documentation: `${address}/`,
    serviceVersion: packageVersion(),
    defaultTypes: RECONCILABLE_TYPES.map(typeEntry),
    view: { url: page },
    preview: { url: page, ...PREVIEW_SIZE },
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    extend: {
      propose_properties: { service_url: address, service_path: '/reconcile/extend/propose' },
      property_settings: [],
    },
    batchSize: RECONCILE_LIMITS.questions,
  };
}
