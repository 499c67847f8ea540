import type { AccuracyRecord } from '../../imports/seed-accuracy.ts';
import type { AspectRecord, ThemeRecord } from '../../imports/seed-core.ts';
import { accuracyState } from '../../domain/accuracy.ts';
import { node, relation, type UnitRows } from './rows.ts';

type Rows = Pick<UnitRows, 'nodes' | 'relations'>;

/**
 * The accuracy of every theme, which its weakness shares, and of every refined weakness. A pair of theme and aspect
 * without a record of its own has no annotated problem.
 */
export function accuracyRows(
  records: readonly AccuracyRecord[],
  themes: readonly ThemeRecord[],
  aspects: readonly AspectRecord[],
): Rows {
  const byKey = new Map(records.map((of) => [of.key, of]));
  const refined = themes.flatMap(({ key }) =>
    aspects.map((aspect) => `${key}--${aspect.key}`).map((pair) => byKey.get(pair) ?? unseen(pair, byKey.get(key))),
  );
  const all = [...records.filter(({ level }) => level === 'THEME'), ...refined];
  return {
    nodes: all.map((of) => node('Accuracy', `accuracy:${of.key}`, of)),
    relations: all.flatMap(({ key, level }) => [
      ...(level === 'THEME' ? [relation('themeMeasured', `theme:${key}`, `accuracy:${key}`)] : []),
      relation('weaknessMeasured', `weakness:${key}`, `accuracy:${key}`),
    ]),
  };
}

const unseen = (key: string, ofTheme: AccuracyRecord | undefined): AccuracyRecord => ({
  key,
  level: 'REFINED',
  state: accuracyState(0),
  precision: null,
  recall: null,
  annotated: 0,
  release: ofTheme?.release ?? '',
});
