const EARLIER =
  /\b(?:(?:since|at|following|from|than|after|in) (?:the|their|its|ofsted['’]s)?\s?(?:very )?(?:last|previous|earlier|most recent|recent)?\s?(?:ofsted )?(?:judgement )?(?:full )?(?:inspections?|focused visits?|monitoring visits?|ofsted (?:inspection|visit|focused visit))|(?:last|previous|earlier) (?:judgement |full |ofsted )?(?:inspections?|visits?)|previously|previous areas? for|areas? for (?:priority action|improvement)|priority actions?|historical|long-standing (?:weakness|shortfall|history)|(?:inspection|visit) in (?:\w+ )?20\d\d|joint targeted area inspection|identified (?:at|during|by) (?:the|this) (?:inspection|visit)|inspectors['’] feedback|during this inspection|during the inspection)\b/i;
const MENDED =
  /\b(?:improv(?:ed|ements?|es)|strengthened|addressed|resolved|put right|rectified|no longer|reduced|removed|eliminated|rebuilt|transformed|reset|turned|now|more quickly|tackled?|better|increased|put in place)\b/i;
const UNFINISHED =
  /\b(?:continu(?:es?|ing) to|beg[iau]n(?:ning)?|starting|started|plans? to|will|intend|not yet|further work|more to do|still|too (?:early|soon)|some (?:incremental )?(?:improvements?|progress)|incremental|mostly|are addressing|is addressing|working to)\b/i;

/**
 * Whether a strength says that an earlier weakness was put right: something specific is said to be mended, and the
 * sentence (or the one before) names the earlier weakness, inspection or visit. "Continues to improve" is not that.
 */
export const isResolved = (text: string, before: string | null, polarity: string): boolean => {
  if (polarity !== 'STRENGTH' || !MENDED.test(text) || UNFINISHED.test(text)) return false;
  if (EARLIER.test(text)) return true;
  return before !== null && /^(?:this|these|it|as a result|consequently)\b/i.test(text) && EARLIER.test(before);
};
