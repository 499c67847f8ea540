import type { Migration } from '../migrations.ts';

/** Unique ids for what is measured of themes and weaknesses. */
export const accuracy: Migration = {
  version: 2,
  statements: ['CREATE CONSTRAINT Accuracy_id IF NOT EXISTS FOR (n:Accuracy) REQUIRE n.id IS UNIQUE'],
};
