/** Two grades in a row: the condition of `InspectionFilter.gradeChange`. */
import { fold } from '../../src/domain/text.ts';
import { fullId } from './identity.ts';
import { gradesOf } from './learning.ts';
import { compareKeys } from './order.ts';
import { type Entity, required, sources, target } from './store.ts';

interface GradeChange {
  readonly area: string;
  readonly from?: readonly string[] | null;
  readonly to?: readonly string[] | null;
}

const orderOf = (one: Entity) => [required<string>(one, 'latest'), required<string>(one, 'earliest'), one.id];
const isGrade = (judgement: Entity, asked: readonly string[] | null | undefined): boolean =>
  !asked || asked.map(fold).includes(fold(required<string>(judgement, 'grade')));

/** Whether an inspection gave the grade, and the one before gave the other. */
export function isGradeChange(inspection: Entity, { area, from, to }: GradeChange): boolean {
  const authority = target(inspection, 'OF');
  const before = (authority ? sources(authority, 'OF') : [])
    .filter((one) => compareKeys(orderOf(one), orderOf(inspection)) < 0)
    .toSorted((one, other) => compareKeys(orderOf(one), orderOf(other)));
  const inArea = (of: Entity) => gradesOf(of).filter((one) => one.area.id === fullId('JudgementArea', area));
  return inArea(inspection).some(({ judgement, scale }) => {
    const last = before.flatMap(inArea).findLast((one) => one.scale === scale);
    return last !== undefined && isGrade(judgement, to) && isGrade(last.judgement, from);
  });
}
