import type { Decision } from './decide.ts';
import type { Parsed } from './features.ts';

const NO_PRIORITY_ACTION =
  /\b(?:no|not (?:identify|find|have) any|did not (?:identify|find)|without any)\b.{0,24}\bpriority (?:and immediate )?action/i;
const SUPERVISION = /\bsupervis/i;
const OF_CARERS =
  /\b(?:(?:foster |kinship |connected )?carers?\b[^.;]{0,60}\bsupervision|supervision\b[^.;]{0,30}\b(?:of|for|to) (?:foster |kinship |connected )?carers?|supervising social workers?)\b/i;
const OF_FAMILY_TIME =
  /\bsupervis(?:ed|ing|ion)?\b[^.;]{0,20}\b(?:family time|contact)\b|\b(?:family time|contact)\b[^.;]{0,30}\bsupervis/i;
const OF_COURT = /\bsupervision orders?\b/i;
const OF_STAFF =
  /\b(?:staff|social workers?|practitioners?|managers?|advisers?|pas|case|reflective|group|peer|clinical|personal|management) (?:case |group )?supervision\b|\bsupervision (?:of|for|to) (?:staff|social workers?|practitioners?|workers?|managers?|personal advisers?|pas)\b/i;

/** The theme that a mention of supervision really belongs to, or null when it is supervision of practitioners. */
const otherSupervision = (text: string): string | null => {
  if (!SUPERVISION.test(text) || OF_STAFF.test(text)) return null;
  if (OF_FAMILY_TIME.test(text)) return 'family-links-and-reunification';
  if (OF_COURT.test(text)) return 'care-proceedings';
  return OF_CARERS.test(text) ? 'foster-carers' : null;
};

const PUT_RIGHT =
  /\b(?:delays?|waits?|waiting lists?|backlogs?|gaps|weaknesse?s?|shortfalls?|deficits?|drift|vacancies|failings?|unallocated (?:cases|work))\b[^.;]{0,80}\b(?:has|have) (?:now |since |all |largely )?(?:been )?(?:removed|cleared|eliminated|resolved|rectified|remedied|put right|addressed)\b/i;
const UNFINISHED = /\b(?:not|no|never|yet|but|however|although|while|some|partly|still|more to do)\b/i;

/** A past weakness that is said to be gone is a strength. */
const putRight = (decision: Decision, text: string): Decision =>
  decision.polarity === 'WEAKNESS' && PUT_RIGHT.test(text) && !UNFINISHED.test(text)
    ? { ...decision, polarity: 'STRENGTH' }
    : decision;

const neutral = (decision: Decision): Decision => ({ ...decision, polarity: 'NEUTRAL', themes: [], aspects: [] });

/**
 * What no weight may overrule: an empty section of priority actions is no finding, a weakness that is gone is a
 * strength, and supervised family time,
 * supervision orders and the supervision of foster carers are not supervision of practitioners.
 */
export const guarded = (said: Decision, { unit }: Parsed): Decision => {
  if (NO_PRIORITY_ACTION.test(unit.text)) return neutral(said);
  const decision = putRight(said, unit.text);
  if (!decision.themes.includes('supervision')) return decision;
  const other = otherSupervision(unit.text);
  if (other === null) return decision;
  const rest = decision.themes.filter((theme) => theme !== 'supervision');
  return { ...decision, themes: rest.includes(other) || rest.length > 0 ? rest : [other] };
};

const SPEAKER =
  /\b(?:cllr|councillor|lead member|cabinet member|(?:executive |corporate )?director|chief executive|minister|mayor|spokes(?:man|woman|person)|leader of|council leader|mp)\b[^.]{0,120}\b(?:said|says|added|told|insisted|commented|welcomed)\b|\b(?:said|says|added)\b[^.]{0,40}\b(?:cllr|councillor|director|chief executive|minister|spokes(?:man|woman|person))\b|^\W*(?:she|he|they) (?:said|added|continued)\b/i;
const INSPECTORS =
  /\b(?:inspectors?|the report|ofsted|inspectorate|watchdog|the letter)\b[^."“]{0,60}\b(?:said|says|found|added|noted|highlighted|praised|reported)\b/i;

const balance = (text: string): number => (text.match(/[“]/g)?.length ?? 0) - (text.match(/[”]/g)?.length ?? 0);

/**
 * Which sentences of a news item are the council's or a politician's own words, which are praise, apology or promise
 * and no finding: a sentence that names such a speaker, and what follows inside the same quotation.
 */
export const councilVoices = (texts: readonly string[]): boolean[] => {
  let open = 0;
  return texts.map((text) => {
    const spoken = SPEAKER.test(text) && !INSPECTORS.test(text);
    const inside = open > 0;
    if (spoken || inside) open = Math.max(0, (inside ? open : 0) + balance(text));
    return spoken || inside;
  });
};
