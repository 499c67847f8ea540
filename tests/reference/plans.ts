/** Proves Cypher texts on a real server: what plan it makes of them, and what in that plan would not scale. */
import neo4j, { type Plan, type ProfiledPlan } from 'neo4j-driver';
import { toDriver } from '../../src/neo4j/parameters.ts';
import type { Connection } from '../support/graph.ts';
import type { Ran } from './judge.ts';

/** A statement and what is wrong with its plan. */
export interface Fault {
  readonly text: string;
  readonly operators: readonly string[];
}

/** EXPLAINs every different text once, and gives those whose plan has a fault. */
export async function faultyPlans(connection: Connection, ran: readonly Ran[]): Promise<Fault[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const faults: Fault[] = [];
  try {
    for (const { statement, parameters } of new Map(ran.map((one) => [one.statement.text, one])).values()) {
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement.text}`, toDriver(parameters), {
        routing: 'READ',
      });
      const operators = summary.plan ? faultsOf(summary.plan) : ['no plan'];
      if (operators.length > 0) faults.push({ text: statement.text, operators });
    }
  } finally {
    await driver.close();
  }
  return faults;
}

/** What each statement reads from the store, as PROFILE counts it: its db-hits. */
export async function databaseHits(connection: Connection, ran: readonly Ran[]): Promise<number[]> {
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const hits: number[] = [];
  try {
    for (const { statement, parameters } of ran) {
      const { summary } = await driver.executeQuery(`PROFILE ${statement.text}`, toDriver(parameters), {
        routing: 'READ',
      });
      hits.push(summary.profile ? hitsOf(summary.profile) : Number.NaN);
    }
  } finally {
    await driver.close();
  }
  return hits;
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

const SCANS = /^(Partitioned|Directed|Undirected)*All(Nodes|Relationships)Scan$/u;

const nameOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*$/u, '');

/** Operators that read everything, and products of two sides that may both have many rows. */
function faultsOf(plan: Plan): string[] {
  const name = nameOf(plan);
  const isFault = SCANS.test(name) || (name === 'CartesianProduct' && !plan.children.every(atMostOneRow));
  return [...(isFault ? [`${name}: ${plan.arguments.Details ?? ''}`] : []), ...plan.children.flatMap(faultsOf)];
}

/** Leaves that give one row for each row they are asked with. */
const SINGLE_LEAVES =
  /^(Argument|NodeUniqueIndexSeek|NodeByIdSeek|NodeByElementIdSeek|NodeCountFromCountStore|RelationshipCountFromCountStore)$/u;
/** Operators that give at most as many rows as what is below them on the left. */
const NARROWING =
  /^(ProduceResults|Projection|Filter|CacheProperties|Optional|Limit|ExhaustiveLimit|Skip|Sort|PartialSort|Top|PartialTop|Distinct|OrderedDistinct|Eager|RollUpApply|(Anti)?SemiApply|(Select|Let)\w*SemiApply)$/u;

function atMostOneRow(plan: Plan): boolean {
  const name = nameOf(plan);
  const [left] = plan.children;
  if (name === 'EagerAggregation') return !hasGroups(plan.arguments.Details ?? '');
  if (name === 'Apply' || name === 'CartesianProduct') return plan.children.every(atMostOneRow);
  if (left === undefined) return SINGLE_LEAVES.test(name);
  return NARROWING.test(name) && atMostOneRow(left);
}

/** Whether an aggregation has a grouping key: an item of its details that is no aggregate. */
const hasGroups = (details: string): boolean =>
  topLevelItems(details).some((item) => !/^(count|collect|sum|min|max|avg)\(/iu.test(item));

function topLevelItems(details: string): string[] {
  const items = [''];
  let depth = 0;
  for (const character of details) {
    if ('([{'.includes(character)) depth += 1;
    if (')]}'.includes(character)) depth -= 1;
    if (character === ',' && depth === 0) items.push('');
    else items[items.length - 1] += character;
  }
  return items.map((item) => item.trim()).filter((item) => item !== '');
}
