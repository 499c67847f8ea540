import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/ingest/ingest/place.ts';
import { placesOf } from '../../../src/ingest/ingest/places.ts';
import type { DocumentLine, InspectionFacts } from '../../../src/imports/seed-inspections.ts';
import { inspection } from '../../graph/load-fixtures.ts';
import { head, sha } from './extracted-fixtures.ts';

const facts = (more: Partial<InspectionFacts> = {}): InspectionFacts => ({
  ...(inspection() as unknown as InspectionFacts),
  publishedText: null,
  ...more,
});

const document = (key: string): DocumentLine => ({
  key,
  title: 'Report',
  kind: 'REPORT',
  publisher: 'ofsted',
  url: null,
  publishedOn: null,
  publishedText: null,
  retrieved: null,
  pages: null,
  sha256: [sha('9')],
  licence: { id: 'unknown', name: 'Unknown', attribution: null, reuse: 'UNKNOWN' },
  secondHand: false,
});

const FULL = facts();
const VISITS = ['2025-02-03', '2025-02-20'].map((day) =>
  facts({ key: `newshire-focused-visit-${day}`, kind: 'FOCUSED_VISIT', firstDay: day, publishedOn: '2025-03-01' }),
);
const places = placesOf([
  { inspection: FULL, documents: [document('newshire-ilacs-standard-2024-03-04-report')] },
  ...VISITS.map((of) => ({ inspection: of, documents: [] })),
]);
const placed = (more: Parameters<typeof head>[0], told = {}) => placeOf(head(more), places, told);
const REPORT = { kind: 'REPORT', inspectionKind: 'ILACS_SHORT', framework: 'ilacs-v2' } as const;
const NO_DAY = { firstDay: null, lastDay: null, precision: 'UNKNOWN' } as const;

describe('a document belongs to', () => {
  it('the inspection whose document has the same bytes, whatever else it says', () => {
    const authority = { key: null, how: 'none', candidates: [] } as const;
    expect(placed({ sha256: sha('9'), authority })).toMatchObject({
      by: 'hash',
      documentKey: 'newshire-ilacs-standard-2024-03-04-report',
    });
  });

  it('the inspection of the same authority and day; a short one may be called standard', () => {
    const dates = { firstDay: '2024-03-04', lastDay: null, precision: 'DAY' } as const;
    expect(placed({ ...REPORT, inspection: dates })).toMatchObject({
      by: 'first day',
      documentKey: 'newshire-ilacs-standard-2024-03-04-report',
    });
  });

  it('the one published within 45 days, where there is no day', () => {
    const near = { ...REPORT, inspection: NO_DAY, publishedOn: '2024-06-15' };
    expect(placed(near)).toMatchObject({ by: 'publication', inspection: { key: FULL.key } });
    expect(placed({ ...near, publishedOn: '2024-06-16' })).toMatchObject({ by: 'new' });
  });

  it('a visit of its own, when another visit was published on the same day', () => {
    expect(placed({ inspection: { firstDay: '2025-02-10', lastDay: null, precision: 'DAY' } })).toMatchObject({
      by: 'new',
      documentKey: 'newshire-focused-visit-2025-02-10-letter',
    });
  });

  it('an inspection of what the user says', () => {
    const told = { authority: 'oldshire', kind: 'MONITORING_VISIT' };
    expect(placed({}, told)).toMatchObject({
      by: 'new',
      inspection: {
        key: 'oldshire-monitoring-visit-2025-02-03',
        framework: 'ilacs-monitoring-visit',
        datePrecision: 'DAY',
        dateText: '2025-02-04',
      },
    });
  });

  it('no inspection, when a day at which its kind was in force cannot be told', () => {
    expect(placed({ inspection: NO_DAY, publishedOn: null })).toMatchObject({ placed: false, reason: 'DATE' });
    const early = { firstDay: '2001-01-01', lastDay: null, precision: 'DAY' } as const;
    expect(placed({ inspection: early })).toMatchObject({ placed: false, reason: 'DATE' });
  });

  it('the bounds of its kind, when there is only a day of publication', () => {
    expect(placed({ inspection: NO_DAY, publishedOn: '2023-05-01' })).toMatchObject({
      by: 'new',
      inspection: {
        key: 'newshire-focused-visit-published-2023-05-01',
        earliest: '2018-01-01',
        latest: '2023-05-01',
        datePrecision: 'UNKNOWN',
        dateText: '2018-01-01/2023-05-01',
      },
    });
  });
});
