import type { Migration } from '../migrations.ts';

/** Unique ids for the earlier visits that documents recall. */
export const earlierVisits: Migration = {
  version: 3,
  statements: [
    'CREATE CONSTRAINT EarlierVisitReference_id IF NOT EXISTS FOR (n:EarlierVisitReference) REQUIRE n.id IS UNIQUE',
  ],
};
