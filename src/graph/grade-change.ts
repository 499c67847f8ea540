import { fullId } from '../domain/ids.ts';
import { fold } from '../domain/text.ts';
import { graded } from './counting.ts';
import type { FilterField } from './mapping.ts';

const folded = (grades: unknown): string[] => (grades as readonly string[]).map(fold);

/**
 * `InspectionFilter.gradeChange`: the grade of an inspection in an area, and the one before of the same authority there on
 * the same scale: of all that it follows the nearest, since one inspection has at most one grade to believe in an area.
 * Neo4j plans a condition anew for each way to begin its statement: hence one subquery without another in it, its steps
 * parted by WITH, and no labels, which would each offer indexes to begin at. As one pattern it takes seconds to plan.
 */
export const gradeChange: FilterField = {
  kind: 'computed',
  condition: ({ node }, { step }, given) => {
    const [now, earlier, follows, past] = [step('j'), step('i'), step('follows'), step('j')];
    const areaId = given.parameter('area', (id) => fullId('JudgementArea', String(id)));
    const to = given.has('to') ? ` AND ${now}.gradeFolded IN ${given.parameter('to', folded)}` : '';
    const inArea = (judgement: string, area: string) =>
      `MATCH (${judgement})-[:IN_AREA]->(${area}) WHERE ${area}.id = ${areaId}`;
    const before = [
      `MATCH (${node})-[:REACHED]->(${now}) WHERE ${graded(now)}${to}`,
      `WITH ${now} ${inArea(now, step('area'))}`,
      `WITH ${now} MATCH (${node})-[${follows}:FOLLOWS*1..]->(${earlier})`,
      `WITH ${now}, ${follows}, ${earlier} MATCH (${earlier})-[:REACHED]->(${past}) WHERE ${graded(past)} AND ${past}.scale = ${now}.scale`,
      `WITH ${follows}, ${past} ${inArea(past, step('area'))}`,
      `RETURN ${past}.gradeFolded ORDER BY size(${follows}) LIMIT 1`,
    ].join(' ');
    return `COLLECT { ${before} }[0] ${given.has('from') ? `IN ${given.parameter('from', folded)}` : 'IS NOT NULL'}`;
  },
};
