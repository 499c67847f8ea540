/** How long weaknesses lasted, computed from findings and stored statuses alone. */
import { type Edge, page, type PageArguments } from './connections.ts';
import {
  byPosition,
  days,
  type History,
  type HistoryArguments,
  paged,
  Question,
  weaknessOf,
  years,
} from './learning.ts';
import { all, type Entity, required, type Store } from './store.ts';

interface SpellArguments extends PageArguments {
  readonly status?: readonly string[] | null;
}

/** `Theme.durations`. */
export function durations(theme: Entity, args: HistoryArguments, store: Store) {
  const question = new Question(weaknessOf(theme), args);
  const authorities = all(store, 'Authority');
  const spells = authorities.flatMap((authority) => question.history(authority) ?? []);
  const ended = spells.flatMap(({ first, last, resolving }) => (resolving ? [{ first, last, resolving }] : []));
  const having = (...statuses: string[]): number => spells.filter(({ status }) => statuses.includes(status)).length;
  return {
    authoritiesExamined: authorities.filter((one) => question.examiners(one).length > 0).length,
    reported: spells.length,
    resolved: ended.length,
    unresolved: having('FIRST_SEEN', 'NEW', 'PERSISTING', 'RE_EMERGED'),
    notRepeated: having('NOT_REPEATED'),
    notExamined: having('NOT_EXAMINED'),
    small: ended.length < 10,
    lower: summary(ended.map(({ first, last }) => days(first, last))),
    upper: summary(ended.map(({ first, resolving }) => days(first, resolving))),
    spells: (given: SpellArguments) =>
      page(
        spells
          .filter(({ status }) => given.status?.includes(status) ?? true)
          .map((spell) => spellEdge(question, spell)),
        'DESC',
        given,
      ),
  };
}

function summary(given: readonly number[]) {
  if (given.length === 0) return { median: null, min: null, max: null };
  const counts = given.toSorted((a, b) => a - b);
  const middle = [counts[Math.floor((counts.length - 1) / 2)] ?? 0, counts[Math.ceil((counts.length - 1) / 2)] ?? 0];
  const median = ((middle[0] ?? 0) + (middle[1] ?? 0)) / 2;
  return { median: years(median), min: years(Math.min(...counts)), max: years(Math.max(...counts)) };
}

function spellEdge(question: Question, spell: History): Edge {
  const { authority, status, first, last, resolving, reporting } = spell;
  return {
    node: authority,
    keys: [required<string>(last, 'latest'), authority.id],
    fields: {
      ...{ status, firstReport: first, lastReport: last, resolvedIn: resolving },
      lower: years(days(first, last)),
      upper: resolving ? years(days(first, resolving)) : null,
      problems: (args: PageArguments) =>
        paged(
          reporting.flatMap((inspection) => question.problems(inspection)),
          'day',
          'DESC',
          args,
        ),
      improvements: (args: PageArguments) => byPosition(resolving ? question.improvements(resolving) : [], args),
    },
  };
}
