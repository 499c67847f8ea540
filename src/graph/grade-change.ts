import { fullId } from '../domain/ids.ts';
import { fold } from '../domain/text.ts';
import { comesBefore } from './common.ts';
import type { FilterField } from './mapping.ts';

const folded = (grade: unknown): string => fold(String(grade));

/** A judgement of the source to believe that is a grade, as a pattern. */
const graded = (name: string): string => `(${name}:Judgement {preferred: true, state: 'GRADED'})`;

/** `InspectionFilter.gradeChange`: the grade of an inspection in an area, and the one before on the same scale. */
export const gradeChange: FilterField = {
  kind: 'asked',
  condition: ({ node }, { step }, given) => {
    const [now, area, authority, past, then] = ['j', 'area', 'a', 'i', 'j'].map(step) as [
      string,
      string,
      string,
      string,
      string,
    ];
    const areaId = given.parameter('area', (id) => fullId('JudgementArea', String(id)));
    const to = given.has('to') ? ` AND ${now}.gradeFolded = ${given.parameter('to', folded)}` : '';
    const from = given.has('from') ? ` WHERE ${then}.gradeFolded = ${given.parameter('from', folded)}` : '';
    // One inspection has at most one grade to believe in an area, so the last of the earlier ones is one row. Each step
    // stands apart by a WITH: as one pattern they would take seconds to plan.
    return [
      `EXISTS { MATCH (${node})-[:REACHED]->${graded(now)}-[:IN_AREA]->(${area}:JudgementArea) WHERE ${area}.id = ${areaId}${to}`,
      `WITH ${now}, ${area} MATCH (${node})-[:OF]->(${authority}:Authority)<-[:OF]-(${past}:Inspection) WHERE ${comesBefore(past, node)}`,
      `WITH ${now}, ${area}, ${past} MATCH (${past})-[:REACHED]->${graded(then)}-[:IN_AREA]->(${area}) WHERE ${then}.scale = ${now}.scale`,
      `WITH ${then}, ${past} ORDER BY ${past}.latest DESC, ${past}.earliest DESC, ${past}.id DESC LIMIT 1`,
      `WITH ${then}${from} RETURN ${then} }`,
    ].join(' ');
  },
};
