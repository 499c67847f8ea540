import { fold } from '../../domain/text.ts';
import type { AspectRecord, ThemeRecord } from '../../imports/seed-core.ts';
import { node, relation, type NodeRow, type RelationRow, type UnitRows } from './rows.ts';

interface Weakness {
  node: NodeRow;
  relations: RelationRow[];
}

/**
 * One weakness for each theme, and its refinements, one for each aspect. A refinement is narrower than the weakness
 * of its theme and than the same refinement of the broader theme.
 */
export function weaknessRows(
  themes: readonly ThemeRecord[],
  aspects: readonly AspectRecord[],
): Pick<UnitRows, 'nodes' | 'relations'> {
  const weaknesses = themes.flatMap((theme) => [ofTheme(theme), ...aspects.map((aspect) => refined(theme, aspect))]);
  return {
    nodes: weaknesses.map((of) => of.node),
    relations: weaknesses.flatMap((of) => of.relations),
  };
}

function ofTheme(theme: ThemeRecord): Weakness {
  const id = `weakness:${theme.key}`;
  return {
    node: weakness(id, theme.key, theme.weaknessLabel, 'THEME'),
    relations: [
      relation('weaknessInTheme', id, `theme:${theme.key}`),
      ...(theme.broader === null ? [] : [relation('broaderWeakness', id, `weakness:${theme.broader}`)]),
    ],
  };
}

function refined(theme: ThemeRecord, aspect: AspectRecord): Weakness {
  const key = `${theme.key}--${aspect.key}`;
  const id = `weakness:${key}`;
  return {
    node: weakness(id, key, aspect.weaknessPattern.replaceAll('{theme}', theme.prefLabel), 'REFINED'),
    relations: [
      relation('weaknessInTheme', id, `theme:${theme.key}`),
      relation('weaknessOfAspect', id, `aspect:${aspect.key}`),
      relation('broaderWeakness', id, `weakness:${theme.key}`),
      ...(theme.broader === null ? [] : [relation('broaderWeakness', id, `weakness:${theme.broader}--${aspect.key}`)]),
    ],
  };
}

/** Refinements are experimental until their accuracy has been measured. */
const weakness = (id: string, key: string, prefLabel: string, level: 'THEME' | 'REFINED'): NodeRow =>
  node('Weakness', id, {
    key,
    prefLabel,
    prefLabelFolded: fold(prefLabel),
    level,
    experimental: level === 'REFINED',
  });
