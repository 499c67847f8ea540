import { lines, type Run } from './tiny-pdf.ts';

const row = (top: number, label: string, grade: string): Run[] => [
  { x: 77, top, text: label },
  { x: 395, top, text: grade },
];

const footer = (page: number): Run[] => [
  { x: 71, top: 802, text: 'Inspection of Norchester local authority children’s services', size: 8 },
  { x: 520, top: 802, text: String(page), size: 8 },
  { x: 71, top: 812, text: '3 to 14 March 2025', size: 8 },
];

const body = (x: number, top: number, texts: readonly string[]): Run[] => lines(x, top, texts);

/** A report of three pages as ILACS reports are laid out: all of its sentences were made up. */
export const REPORT: readonly (readonly Run[])[] = [
  [
    { x: 71, top: 156, text: 'Inspection of Norchester local authority', size: 26, bold: true },
    { x: 71, top: 187, text: 'children’s services', size: 26, bold: true },
    { x: 71, top: 216, text: 'Inspection dates: 3 to 14 March 2025' },
    { x: 71, top: 243, text: 'Lead inspector: A Person, His Majesty’s Inspector' },
    { x: 77, top: 282, text: 'Judgement', bold: true },
    { x: 395, top: 282, text: 'Grade', bold: true },
    ...row(315, 'The impact of leaders on social work practice', 'Good'),
    { x: 77, top: 329, text: 'with children and families' },
    { x: 77, top: 356, text: 'The experiences and progress of children who' },
    { x: 395, top: 349, text: 'Requires' },
    { x: 77, top: 370, text: 'need help and protection' },
    { x: 395, top: 363, text: 'improvement to' },
    { x: 395, top: 377, text: 'be good' },
    ...row(412, 'The experiences and progress of children in care', 'Outstanding'),
    ...row(440, 'The experiences and progress of care leavers', 'Inadequate'),
    ...row(468, 'Overall effectiveness', 'Good'),
    ...body(71, 514, [
      'Leaders in Norchester have made steady progress and the offer to the families is now',
      'wide. Visits to the youngest children are frequent, and the records of those visits are',
      'written for the child. Too many plans are still without dates by which things must be',
      'done, and some of them are not read again for months after they were first written.',
    ]),
  ],
  [
    { x: 71, top: 108, text: 'What needs to improve?', size: 14, bold: true },
    { x: 247, top: 102, text: '1', size: 8 },
    ...body(71, 134, ['• The speed with which plans are written for the children who come into the long-', '']),
    { x: 89, top: 148.5, text: 'term teams. (Outcome three, national framework)' },
    { x: 71, top: 169, text: '• How often managers meet their staff. (enabler 2)' },
    { x: 71, top: 200, text: 'The experiences and progress of children who need help and', size: 14, bold: true },
    { x: 71, top: 217, text: 'protection: requires improvement to be good', size: 14, bold: true },
    ...body(71, 245, ['1. Families are met at the door by workers who know them and who stay with them for']),
    ...body(99, 259.5, [
      'as long as they are needed. The service is open on 3 days of the week only, which is',
      'too few.',
    ]),
    ...body(71, 315, ['2. Strategy meetings are late in a third of cases. When they are held, the notes do not']),
    ...body(99, 329.5, ['say who is to do what, and by when this should be done for the children who are in the']),
    { x: 71, top: 760, text: '1', size: 6.5 },
    { x: 78, top: 765, text: 'These areas are set beside the outcomes of the national framework.', size: 10 },
    ...footer(2),
  ],
  [
    ...body(99, 106, ['most danger. Follow-up is slow.']),
    ...body(71, 135, ['3. Workers told inspectors that e.g. Dr. Green’s clinic is well used.']),
    { x: 71, top: 200, text: 'The impact of leaders on social work practice with children and', size: 14, bold: true },
    { x: 71, top: 217, text: 'families: good', size: 14, bold: true },
    ...body(71, 245, ['4. Staff are proud of what they do.']),
    ...body(71, 700, [
      'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates.',
      'You may reuse this under the terms of the Open Government Licence.',
    ]),
    ...footer(3),
  ],
];
