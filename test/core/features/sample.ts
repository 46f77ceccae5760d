// Two small agreements for the features' tests: a precedent in the library and a draft that follows it, with a stretch named
// for everything a feature can be asked about.

export const korea = `//- korea.treaty library
agreement ⟦agreement: korea-1953⟧ "Korean Armistice"
  status: in-force
  numbering: continuous
  alias: Korean Armistice Agreement
  ⟦source: source⟧: UN document S/3079, see https://example.org/s3079.
party UNC "United Nations Command"
  role: signatory
party KPA "Korean People's Army"
  role: signatory
body ⟦mac: MAC⟧ "Military Armistice Commission"
  members: UNC 5, KPA 5
  mandate: supervise, investigate

⟦article-i: Article I⟧. Line and Zone

⟦p1: 1.⟧ A demarcation line shall be fixed and both sides shall withdraw four (4) kilometres from it.
   @binds all
   @enforced-by MAC

⟦p2: 2.⟧ Each side shall:
   @binds all
   @enforced-by MAC
   ⟦p2a: (a)⟧ remove all mines from the zone; and
   (b) report them to the ⟦mac-mention: Military Armistice Commission⟧ within seventy-two (72) hours, as paragraph 1 says.

⟦p3: 3.⟧ No ship shall enter the waters of the other side.

IN WITNESS WHEREOF the undersigned have signed.
`;

export const draft = `//- draft.treaty
⟦kw-agreement: agreement⟧ peace "Draft Peace"
  ⟦f-status: status⟧: ⟦v-draft: draft⟧
  precedent: ⟦f-korea: korea-1953⟧
  numbering: continuous
party ⟦ukr: UKR⟧ "Ukraine"
  role: signatory
party RUS "Russian Federation"
  role: signatory
  alias: Росі*
body ⟦jmc: JMC⟧ "Joint Military Commission"
  members: UKR 5, RUS 5
  mandate: supervise
  precedent: ⟦f-mac: korea-1953:MAC⟧
body OBS "Observer Mission"
  mandate: ⟦v-monitor: monitor⟧
zone DMZ "Demilitarized Zone"
  kind: buffer
term ceasefire "cease-fire"
  means: the end of all fighting

Preamble

⟦pre: The Parties⟧ have agreed:

⟦article-1: Article I⟧. Line of Contact
⟦a-id: @id⟧ line

⟦d1: 1.⟧ A ⟦d1-text: demarcation line⟧ shall be fixed and both sides shall withdraw two (2) kilometres from it.
   ⟦a-precedent: @precedent⟧ ⟦t-1: korea-1953:1⟧
   @binds ⟦n-all: all⟧
   @enforced-by ⟦n-jmc: JMC⟧
   @deadline 72 hours after ceasefire

⟦d2: 2.⟧ Each Party shall:
   @precedent korea-1953:2
   @binds UKR, RUS
   @enforced-by OBS
   ⟦d2a: (a)⟧ remove all mines from the ⟦dmz-mention: Demilitarized Zone⟧; and
   (b) report them to the JMC within [seventy-two (72)] [RUS: ninety-six (96)] hours, as ⟦c-1: paragraph 1⟧ and ⟦r-2a: {2(a)}⟧ say.

⟦d3: 3.⟧ ⟦ukr-mention: Ukraine⟧ guarantees free passage for ships of every flag.
   @precedent none "no navy took part [in 1953]"

⟦d4: 4.⟧ Nobody shall be tried for desertion under ⟦r-korea: {korea-1953:3|the old text}⟧ or ⟦r-bad: {17}⟧ or ⟦r-nowhere: {utopia-1516:1}⟧.

⟦d5: 5.⟧ The Parties shall keep to Article 51 of the Charter of the United Nations.
   @precedent korea-1953:99

IN WITNESS WHEREOF the undersigned have signed.

signature ⟦sig: UKR⟧
  status: pending
`;

export const second = `//- second.treaty
agreement second "Second Draft"
  precedent: korea-1953

1. A demarcation line shall be fixed and both sides shall withdraw four (4) kilometres from it.
   @precedent korea-1953:1

2. In the Kursk area ships stay away; see {peace:1} and {#nothing}.
   @precedent korea-1953:3
`;

export const both = korea + draft;
export const all = korea + draft + second;
