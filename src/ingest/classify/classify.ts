import { kindOfSentence } from './kind.ts';
import type { Concerns } from './concerns.ts';
import { concernsOf } from './concerns.ts';
import type { Decision } from './decide.ts';
import { decide, topicsOf } from './decide.ts';
import { encode, type Row } from './encode.ts';
import type { Parsed } from './features.ts';
import { featuresOf, parse, refersBack } from './features.ts';
import type { Polarity } from './labels.ts';
import { councilVoices, guarded } from './guards.ts';
import { shippedModel } from './load-model.ts';
import type { Model } from './model.ts';
import { marginsOf } from './model.ts';
import { mayBeResolved, ofRecalling, recalledBy } from './recalled.ts';
import { recallsOf } from './recalls.ts';
import { isResolved } from './resolved.ts';
import { readingOf } from './surroundings.ts';
import type { EarlierVisitReference, SourceDocument, SourceSentence } from '../types.ts';
import { unitOf } from './unit-of.ts';
import { whyOf } from './why.ts';

/** What one sentence says. A neutral sentence is context, not a finding. */
export interface Classification {
  readonly polarity: Polarity;
  readonly kind: 'FINDING' | 'IMPROVEMENT' | 'PRIORITY_ACTION' | 'RECOMMENDATION';
  readonly prominence: 'HEADLINE' | 'BODY';
  readonly concerns: Concerns;
  /** Theme keys, the most important first. */
  readonly themes: readonly string[];
  readonly aspects: readonly string[];
  readonly resolved: boolean;
  readonly deadline: string | null;
  readonly nationalFramework: readonly string[];
  /** How sure the polarity is, 0 to 1. */
  readonly confidence: number;
  /** The words and surroundings that decided, strongest first. */
  readonly why: readonly string[];
  /** The earlier visits whose priority actions the sentence recalls. What they found is no new finding. */
  readonly refersBack: readonly EarlierVisitReference[];
}

/** What a councillor or director says of the council in a news item. */
const UNSAID: Decision = { polarity: 'NEUTRAL', themes: [], aspects: [], confidence: 0.9 };

const NOTHING = { themes: [], aspects: [] };

const read = (document: SourceDocument, sentences: readonly SourceSentence[], model: Model) => {
  const parsed: Parsed[] = sentences.map((sentence) => parse(unitOf(document, sentence)));
  const rows = parsed.map((each, i) =>
    encode(featuresOf(each, parsed[i - 1] ?? null, parsed[i + 1] ?? null), model.vocabulary),
  );
  return {
    rows,
    reading: readingOf(
      parsed,
      rows.map((row) => marginsOf(model, row)),
    ),
  };
};

/**
 * What every sentence of a document says, in the order of `document.sentences`; null for sentences left out.
 * Neutral ones (context) are classified too: they are no findings, but say so themselves.
 */
export const classifySentences = (
  document: SourceDocument,
  model: Model = shippedModel(),
): (Classification | null)[] => {
  const kept = document.sentences.filter(({ skip }) => skip === null);
  const { rows, reading } = read(document, kept, model);
  const voices = document.kind === 'NEWS' ? councilVoices(kept.map(({ text }) => text)) : [];
  const joint = document.inspectionKind === 'JOINT_TARGETED_AREA';
  const own = { inspectionKind: document.inspectionKind, firstDay: document.inspection.firstDay };
  const recalls = recallsOf(kept, own);
  const made = new Map<number, Classification>();
  let last: { paragraph: string; concerns: Concerns } | null = null;
  for (const [r, sentence] of kept.entries()) {
    const parsed = reading.parsed[r] as Parsed;
    const recall = recalls.get(sentence.index);
    const decided = voices[r] ? UNSAID : guarded(decide(reading, r, model, parsed.unit.area === 'list'), parsed);
    const topics = recall === undefined ? NOTHING : topicsOf(reading, r, model);
    const decision = ofRecalling(decided, recall, sentence.text, topics);
    const { polarity, themes, aspects } = decision;
    const kind = kindOfSentence(sentence);
    const beside: Concerns | null = last?.paragraph === sentence.paragraph ? last.concerns : null;
    const carried = refersBack(parsed) ? beside : null;
    const concerns = concernsOf({ text: sentence.text, themes, joint, carried, beside });
    last = { paragraph: sentence.paragraph, concerns };
    const mended = isResolved(sentence.text, kept[r - 1]?.text ?? null, polarity);
    const resolved = mended && mayBeResolved(recall, sentence.text);
    made.set(sentence.index, {
      polarity,
      kind,
      prominence: kind === 'FINDING' ? 'BODY' : 'HEADLINE',
      concerns,
      themes,
      aspects,
      resolved,
      deadline: sentence.deadline,
      nationalFramework: sentence.nationalFramework,
      confidence: Number(decision.confidence.toFixed(3)),
      why: whyOf(model, rows[r] as Row, parsed, decision),
      refersBack: recalledBy(recall, sentence.text, topics, { polarity, resolved }),
    });
  }
  return document.sentences.map(({ index }) => made.get(index) ?? null);
};
