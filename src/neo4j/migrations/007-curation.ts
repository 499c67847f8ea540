import type { Migration } from '../migrations.ts';

const LABELS = ['ApiKey', 'Change', 'Review'];

/** Keys, what curators decided of findings, and each change they made: unique ids, and what they are looked up by. */
export const curation: Migration = {
  version: 7,
  statements: [
    ...LABELS.map((label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`),
    'CREATE CONSTRAINT ApiKey_name IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.name IS UNIQUE',
    'CREATE CONSTRAINT Change_request IF NOT EXISTS FOR (n:Change) REQUIRE n.request IS UNIQUE',
    'CREATE RANGE INDEX Change_sequence_id IF NOT EXISTS FOR (n:Change) ON (n.sequence, n.id)',
    'CREATE RANGE INDEX Change_finding IF NOT EXISTS FOR (n:Change) ON (n.finding)',
    'CREATE RANGE INDEX Review_document IF NOT EXISTS FOR (n:Review) ON (n.document)',
  ],
};
