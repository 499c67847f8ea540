import { LEAST_LIKENESS, likeness, tellingWords } from './name-match.ts';
import {
  RECONCILABLE_PROPERTIES,
  type PropertyValue,
  type Reconcilable,
  type ReconcilableType,
} from './reconcilable.ts';
import { fold, slug } from './text.ts';

/** A property that a question expects a thing to have, with any one of these values. */
export interface ExpectedProperty {
  readonly id: string;
  readonly values: readonly string[];
}

/** What is asked: a name or code, or the properties of the thing, or both. */
export interface Question {
  readonly text?: string;
  /** Only things of one of these types; of any when there are none. */
  readonly types: readonly ReconcilableType[];
  /** Whether each of those types must be its type, and not only one of them. */
  readonly everyType: boolean;
  readonly properties: readonly ExpectedProperty[];
  /** How many candidates at most. */
  readonly limit: number;
}

/** A thing that may be meant, and why. */
export interface Candidate {
  readonly thing: Reconcilable;
  /** 0 to 100. */
  readonly score: number;
  /** Whether it is certainly meant: the only thing that has exactly this name or code. */
  readonly match: boolean;
  readonly features: Readonly<Record<string, number | boolean>>;
}

/** How much of the score of a name is kept when no expected property agrees. */
const WITHOUT_PROPERTIES = 0.6;

const IDENTIFYING: ReadonlySet<string> = new Set(
  RECONCILABLE_PROPERTIES.filter(({ identifies }) => identifies).map(({ id }) => id),
);

/** A thing with its names as they are compared, made once and not once for each question. */
export interface Prepared {
  readonly thing: Reconcilable;
  readonly names: ReadonlySet<string>;
  readonly formerNames: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** The telling words of each name. */
  readonly words: readonly string[];
}

/** Makes things ready to be compared with questions. */
export const prepare = (things: readonly Reconcilable[]): Prepared[] =>
  things.map((thing) => {
    const { id, name, otherNames, formerNames, codes } = thing;
    const all = [name, ...otherNames, ...formerNames];
    return {
      thing,
      names: new Set([name, ...otherNames].map(slug)),
      formerNames: new Set(formerNames.map(slug)),
      codes: new Set([id, ...codes].map(fold)),
      words: [...new Set(all.map(tellingWords))],
    };
  });

interface Judged extends Omit<Candidate, 'match'> {
  readonly certain: boolean;
}

/**
 * The things that a question may mean, best first: by score, then those of today before former ones, then by id. Each
 * score is a function of the question and the thing alone (`docs/methods.md`, "How a name is scored"); `match` also
 * looks at the other things: two that are certain are none.
 */
export function candidates(things: readonly Prepared[], question: Question): Candidate[] {
  const asked = askedOf(question);
  const allowed = things.filter(({ thing }) => isAllowed(thing, question));
  const judged = allowed.map((one) => judge(one, question, asked));
  const certain = judged.filter((one) => one.certain);
  return judged
    .filter(({ score }) => score >= LEAST_LIKENESS)
    .toSorted(byRank)
    .slice(0, question.limit)
    .map((one) => ({
      thing: one.thing,
      score: one.score,
      match: one.certain && certain.length === 1,
      features: one.features,
    }));
}

/** The text of a question as names are compared with it. */
const askedOf = ({ text = '' }: Question) => ({ name: slug(text), code: fold(text), words: tellingWords(text) });

type Asked = ReturnType<typeof askedOf>;

function isAllowed({ type }: Reconcilable, { types, everyType }: Question): boolean {
  return everyType ? types.every((one) => one === type) : types.length === 0 || types.includes(type);
}

function judge(prepared: Prepared, question: Question, asked: Asked): Judged {
  const { thing } = prepared;
  const { text, properties } = question;
  const named = nameFeatures(prepared, asked);
  const agreeing = properties.filter((expected) => agrees(thing, expected));
  const share = properties.length === 0 ? 1 : agreeing.length / properties.length;
  const byName = named.exact ? 100 : named.likeness;
  const plain = text === undefined ? 100 * share : byName * (WITHOUT_PROPERTIES + (1 - WITHOUT_PROPERTIES) * share);
  const identified = text === undefined ? agreeing.some(({ id }) => IDENTIFYING.has(id)) : named.exact;
  return {
    thing,
    score: Math.round(10 * plain) / 10,
    certain: identified && share === 1,
    features: {
      ...(text === undefined ? {} : named.features),
      ...(properties.length === 0 ? {} : { properties_agreeing: Math.round(100 * share) / 100 }),
      current: thing.current,
    },
  };
}

function nameFeatures({ names, formerNames, codes, words }: Prepared, asked: Asked) {
  const exactName = asked.name !== '' && names.has(asked.name);
  const formerName = !exactName && asked.name !== '' && formerNames.has(asked.name);
  const exactCode = asked.code !== '' && codes.has(asked.code);
  const alike = Math.max(0, ...words.map((of) => likeness(of, asked.words)));
  return {
    exact: exactName || formerName || exactCode,
    likeness: alike,
    features: {
      name_likeness: exactName || formerName ? 100 : alike,
      exact_name: exactName,
      exact_former_name: formerName,
      exact_code: exactCode,
    },
  };
}

/** Whether a thing has one of the expected values: text but for case and punctuation, things by id or name, days. */
function agrees({ properties }: Reconcilable, { id, values }: ExpectedProperty): boolean {
  const has = new Set((properties[id] ?? []).flatMap(textsOf).map(compared));
  return values.map(compared).some((value) => value !== '' && has.has(value));
}

/** A value as it is compared: a number by its value, so that its sign counts; text as names are. */
const compared = (value: string): string =>
  value.trim() !== '' && Number.isFinite(Number(value)) ? String(Number(value)) : slug(value);

function textsOf(value: PropertyValue): string[] {
  if ('id' in value) return [value.id, value.name];
  if ('str' in value) return [value.str];
  if ('date' in value) return [value.date, value.date.slice(0, 10)];
  return [String('int' in value ? value.int : value.float)];
}

function byRank(one: Judged, other: Judged): number {
  if (one.score !== other.score) return other.score - one.score;
  if (one.thing.current !== other.thing.current) return one.thing.current ? -1 : 1;
  return one.thing.id < other.thing.id ? -1 : 1;
}
