/**
 * Phrases that speak of a theme, `;` between phrases. `a/b` stands for either word, `..` for up to three words
 * between. Words match by stem, so "plan" also stands for "plans" and "planned".
 */
export const PRACTICE_CUES: Readonly<Record<string, string>> = {
  supervision:
    'supervision; reflective supervision; group supervision; peer supervision; case supervision; supervision record; supervision session; supervise staff; staff supervision; personal supervision; supervision policy',
  'management-oversight':
    'management oversight; manager oversight; managerial oversight; oversight by manager; oversight from manager; management direction; managerial grip; management grip; management footprint; manager review; management decision; case direction; oversight of practice; oversight of .. work; senior manager .. oversight; manager have oversight; frontline management; first line manager; team manager; management scrutiny; managerial direction; manager direction; management guidance; manager sign; line of sight; oversight and scrutiny; management control; tracking by manager; management challenge; due diligence; oversight',
  'decision-rationale':
    'rationale; reason for .. decision; reason for decision; decision making; management decision; decision .. record; defensible decision; decision not clear; evidence .. decision; decision making panel; resource panel; decision on; basis for decision',
  'challenge-and-escalation':
    'challenge; escalate; escalation; dispute resolution; dispute; professional challenge; robust challenge; resolve difference; do not challenge; rigorous challenge; escalation process; formal escalation; hold .. to account; critical challenge; challenge poor practice; iro challenge',
  'contact-referral-and-mash':
    'contact; referral; mash; front door; screen; triage; multi agency safeguarding hub; multi-agency safeguarding hub; safeguarding hub; initial contact; consent; parental consent; integrated front door; initial response; re-referral; rereferral; rerefer; re-refer; police notification; single point of access; first response; request for service; request for support; first contact; duty team; decision .. contact; referrer; notification; check .. partner; access team; hub',
  'partner-referral-quality':
    'quality of referral; referral from partner; referral from agency; referral from .. agency; referral by partner; partner refer; agency refer; information .. from partner; referral .. lack; police referral; referral form; referral made by; partner agency .. refer; referral receive from; professional refer; clear referral; appropriate referral; inappropriate referral; police notification; submit by; referral .. quality; information provide by agency',
  thresholds:
    'threshold; step down; step up; stepped down; stepped up; stepping; step-down; step-up; case closure; close prematurely; premature closure; prematurely close; transfer; transfer between team; handover; transition between; case transfer; closed too soon; close too early; close too soon; level of need; level of intervention; continuum of need; right level of; closure; de-escalate; case .. close; end too soon; end prematurely; ended prematurely',
  'early-help':
    "early help; family hub; common assessment framework; caf; lead professional; children's centre; targeted support; universal service; early intervention; troubled family; supporting family; early help hub; early help assessment; team around the family; early help offer; early help strategy; prevention; family support worker",
  'out-of-hours-and-manager-cover':
    'out of hours; out-of-hours; emergency duty; edt; out of hours service; outside office hours; outside of office hours; outside normal; outside of normal; night and weekend; weekend; daytime service; day service; daytime team; deputise; manager cover; evening; emergency out of hours',
  'assessment-of-need-and-risk':
    'assessment; assess; assess need; assess risk; initial assessment; core assessment; single assessment; pre birth assessment; pre-birth; unborn; unborn baby; parenting assessment; assessment of risk; analysis; assessment quality; social work assessment; child and family assessment; assessment .. analysis; update assessment; reassessment; parenting capacity; capacity to change; risk assessment; assessment tool; children and family assessment; parental capacity',
  'history-and-chronologies':
    'chronology; family history; history; historical information; previous history; cumulative; genogram; past involvement; historical concern; cumulative harm; historical; previous referral; history of; cumulative impact; previous concern',
  'risk-identification':
    'risk of harm; significant harm; risk identify; identify risk; recognise risk; immediate risk; at risk; immediate harm; immediate action; safe; keep child safe; protect; escalating risk; risk .. escalate; increase risk; risk .. recognise; risk increase; sexual abuse; harm; unassessed risk; over-optimism; overoptimistic; over-optimistic; safeguard concern; concern increase; increasing concern; child protection concern; safeguarding concern; response to risk; exposed to harm; left at risk; situation of harm; immediate safeguard; urgent; swift action; protective action; child be protect; suffer; risk reduce; reduce risk; risk understand; understand risk; make safe; inappropriate closure; cumulative risk',
  'strategy-discussions': 'strategy discussion; strategy meeting; strategy; strategy discussions and',
  'section-47-enquiries':
    'section # enquiry; section # investigation; child protection enquiry; child protection investigation; section #; enquiry; joint investigation; joint visit; medical; child protection medical; joint enquiry; joint interview; single agency; s #; investigation; section # child protection enquiry',
  'conferences-and-core-groups':
    'child protection conference; conference; core group; initial conference; review conference; icpc; core group meeting; chair; child protection chair; conference chair; initial child protection; child protection plan; repeat child protection plan; child protection meeting; second or subsequent; conference report; independent chair; child protection review; child protection planning',
  'safety-planning':
    'safety plan; written agreement; safety planning; working agreement; interim safety; contract of expectation; safety plans; contingency; safety network; unrealistic; safe plan',
  'plan-quality':
    'plan; plans; quality of plan; child protection plan; child in need plan; smart; measurable; timescale; contingency; contingency plan; outcome focused; outcome-focused; specific; plan .. clear; clear plan; plan lack; plan .. not; child plan; planning; plan be; written plan; intervention plan; smarter; measurable outcome; plan set out; action and timescale; who will do; focused plan; effective plan; parallel plan',
  'child-in-need':
    'child in need; child in need plan; child in need review; children in need; child-in-need; section 17; child in need meeting; cin; child in need work; child in need planning',
  'drift-and-delay':
    'drift; delay; drift and delay; too long; not progress; lack of progress; wait; lack of pace; without delay; stall; slow; pace; wait too long; too slow; left too long; not progress quickly; no progress; unnecessary delay; avoid delay; prevent drift; avoidable delay; significant delay; plan progress; timely progress; decisive action; lack of urgency; progress of plan; step .. pre-proceedings',
  'visits-and-direct-work':
    'visit; direct work; relationship; statutory visit; see regularly; regular visit; know .. well; know child well; trusting relationship; trust relationship; positive relationship; meaningful relationship; build relationship; visited regularly; visiting; strong relationship; purposeful visit; social worker visit; creative; tool; frequency of visit; visit regularly; seen regularly; effective relationship; purposeful; engaging; visit by; intervention; know their child; relationship with child; work directly; lasting relationship; tenacious; persistent; speak warmly; speak fondly; talk about child',
  'help-and-family-support':
    'family group conference; family network; family support; parenting programme; young carer; substance misuse; parental mental; parental mental health; intensive support; edge of care; support for family; support to family; range of service; family help; support service; wider family; intervention; service for family; parenting support; drug and alcohol; alcohol; family intervention; parental substance; specialist service; range of support; commissioned service; wraparound; whole family; whole-family; community resource; caring responsibility; practical support; tailored support; bespoke support; specialist support',
};
