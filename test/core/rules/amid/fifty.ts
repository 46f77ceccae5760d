// A sound agreement of about fifty clauses, and the small one it follows: what every rule is silent on. Each rule's entry (types.ts)
// breaks it in one place, and that rule alone may find something then.
// Invariant: no rule finds anything here at default severities; what is not meant as a fault is written as a careful drafter would.

export const fifty = `// Fictional: two invented States, an invented conflict, no real place or person.
agreement vell-armistice "Armistice Agreement between the Republic of Aldovar and the Kingdom of Kestria"
  status: draft
  profile: armistice
  precedent: tarn-truce
  language: en
  authentic: en
  numbering: per-article
  domain: land, sea, air
  depositary: ORE

party ALD "Republic of Aldovar"
  role: signatory
party KES "Kingdom of Kestria"
  role: signatory
party ORE "Republic of Oremar"
  role: third-party, depositary
party TAL "Republic of Talvia"
  role: third-party
party SEN "Kingdom of Senland"
  role: third-party

body JAC "Joint Armistice Commission"
  members: ALD 3, KES 3, ORE 1
  mandate: supervise, adjudicate, enforce
  decides: majority
  tie-break: the chair decides
  reports-to: ALD, KES
  meets: weekly
  established-by: Art. 2(1)
  precedent: tarn-truce:TC
  seat: Lindhaven
body NOM "Neutral Observation Mission"
  members: ORE 2, TAL 2, SEN 1
  mandate: monitor, verify, investigate
  decides: majority
  tie-break: the head of the mission decides
  reports-to: JAC
  meets: daily
  established-by: Art. 3(1)
  seat: Amber Quay

zone LINE "Line of Separation"
  kind: line
  domain: land
  map: maps/line.geojson
zone SEPZONE "Separation Zone"
  kind: buffer
  width: 6 km
  domain: land
  map: maps/separation-zone.geojson
  precedent: tarn-truce:BELT

term FORCES "Armed Forces"
term CEASEFIRE "Cease-fire"

Preamble

The Republic of Aldovar and the Kingdom of Kestria,

Resolved to end the fighting along the river Vell and to spare the people on both banks,

Have agreed as follows:

Article 1. Definitions and Scope

1. In this Agreement, "Party" means the Republic of Aldovar or the Kingdom of Kestria.
   @precedent none "the truce names the two sides in its title"

2. In this Agreement:
   @precedent none "the truce defines no term"
   (a) "Armed Forces" means the land, naval and air forces of a Party and every armed group under its command;
   (b) "Cease-fire" means the lasting end of all use of weapons between the Armed Forces of the Parties;
   (c) "Hostile Act" means any use of weapons against the other Party, its people or its property;
   (d) "Prisoner" means a person whom a Party holds because of the conflict; and
   (e) "Violation" means an act or omission of a Party that breaches a duty under this Agreement, be it a Hostile Act or not.

3. This Agreement applies to the Armed Forces of each Party on land, at sea and in the air.
   @clause scope
   @precedent none "the truce was fought on land only"

4. In this Agreement, a day is a calendar day and every hour is given in UTC.
   @precedent none "the truce used local time"

Article 2. Joint Armistice Commission
@enforced-by ALD, KES

1. The Parties establish the Joint Armistice Commission. It supervises the performance of this Agreement, decides on Violations and enforces its decisions.
   @establishes JAC
   @precedent tarn-truce:3

2. The Joint Armistice Commission consists of 7 members. Each Party appoints 3 of them. At the request of both Parties, the Republic of Oremar has consented to appoint 1 member, who is the chair.
   @precedent none "the truce left the numbers to a protocol"

3. The Joint Armistice Commission decides by a majority of its members. If the votes are equal, the chair decides.
   @precedent none "the truce had no rule for a tie"

4. The Joint Armistice Commission shall meet at its seat in Lindhaven every week.
   @precedent none "the truce fixed no meetings"

5. The Joint Armistice Commission shall report to the Parties, in English, every 30 days on the performance of this Agreement.
   @precedent none "the truce asked for no report"

6. A State that has appointed a member of the Joint Armistice Commission shall replace that member within 14 days after the seat becomes vacant.
   @enforced-by JAC
   @precedent none "the truce named no substitutes"

Article 3. Neutral Observation Mission
@enforced-by JAC

1. The Parties establish the Neutral Observation Mission. It monitors and verifies the performance of this Agreement and investigates every complaint of a Violation.
   @establishes NOM
   @clause monitoring
   @precedent none "the truce had no neutral mission"

2. At the request of both Parties, the Republic of Oremar, the Republic of Talvia and the Kingdom of Senland have consented to send members to the Neutral Observation Mission. It consists of 2 members from the Republic of Oremar, 2 from the Republic of Talvia and 1 from the Kingdom of Senland.
   @precedent none "the truce had no neutral mission"

3. The Neutral Observation Mission decides by a majority of its members, meets every day and has its seat at Amber Quay.
   @precedent none "the truce had no neutral mission"

4. Each Party shall give the members of the Neutral Observation Mission free and safe access, at every hour and without notice, to each place where a duty under this Agreement is performed.
   @binds ALD, KES
   @precedent none "the truce had no neutral mission"

5. The Neutral Observation Mission shall report to the Joint Armistice Commission, in English, every 7 days on the performance of this Agreement.
   @precedent none "the truce had no neutral mission"

6. If a State withdraws its members from the Neutral Observation Mission, the Joint Armistice Commission shall invite another State that took no part in the conflict to replace them within 30 days after the withdrawal.
   @enforced-by ALD, KES
   @precedent none "the truce had no neutral mission"

Article 4. Line and Separation Zone
@enforced-by JAC
@monitored-by NOM

1. The Line of Separation follows the middle of the river Vell as delimited in {Annex I}.
   @establishes LINE
   @clause line
   @precedent none "the truce drew its belt without a line"

2. The Separation Zone extends 3 km on each side of the Line of Separation and is 6 km wide.
   @establishes SEPZONE
   @precedent none "the truce drew its belt on a map only"

3. If the text of Annex I, the map in Annex I and a marker on the ground differ, the text of Annex I prevails.
   @precedent none "the truce had no such rule"

4. Each Party shall mark its edge of the Separation Zone within 10 days after the Cease-fire begins.
   @binds ALD, KES
   @deadline 10 days after CEASEFIRE
   @precedent none "the truce had no markers"

5. Neither Party shall place Armed Forces or weapons in the Separation Zone.
   @binds ALD, KES
   @precedent none "the truce left this to the commanders"

Article 5. Cease-fire
@enforced-by JAC
@monitored-by NOM

1. Each Party shall begin the Cease-fire at 22:00 UTC on 3 March 2031, which is 12 hours after the signature of this Agreement.
   @clause cessation
   @binds ALD, KES
   @deadline 12 hours after signature
   @precedent tarn-truce:1

2. During the Cease-fire, neither Party shall:
   @binds ALD, KES
   @precedent none "the truce listed no acts"
   (a) commit a Hostile Act on land, at sea or in the air;
   (b) send Armed Forces across the Line of Separation; or
   (c) lay mines.

3. Each Party shall keep its warships at least 5 km from the coast of the other Party.
   @binds ALD, KES
   @domain sea
   @precedent none "the truce was fought on land only"

4. Each Party shall keep its military aircraft at least 10 km from the Line of Separation.
   @binds ALD, KES
   @domain air
   @precedent none "the truce was fought on land only"

5. Each Party shall keep a direct telephone line to the command of the other Party open at every hour.
   @clause communication
   @binds ALD, KES
   @precedent none "the truce used messengers"

Article 6. Withdrawal of Armed Forces
@enforced-by JAC
@monitored-by NOM

1. Each Party shall withdraw its Armed Forces and weapons from the Separation Zone within 72 hours after the Cease-fire begins.
   @clause withdrawal-of-forces
   @binds ALD, KES
   @deadline 72 hours after CEASEFIRE
   @precedent tarn-truce:2

2. Each Party shall:
   @binds ALD, KES
   @precedent none "the truce was silent on mines"
   (a) give the Neutral Observation Mission a record of its mines in the Separation Zone within 10 days after the Cease-fire begins; and
       @id mine-records
       @deadline 10 days after CEASEFIRE
   (b) remove its mines from the Separation Zone within 60 days after the Cease-fire begins.
       @after #mine-records
       @deadline 60 days after CEASEFIRE

3. Neither Party shall bring further Armed Forces into the area within 20 km of the Line of Separation.
   @binds ALD, KES
   @precedent none "the truce set no limits"

Article 7. Prisoners and the Dead
@enforced-by JAC
@monitored-by NOM

1. Each Party shall give the Neutral Observation Mission a list of its Prisoners within 7 days after the Cease-fire begins.
   @id prisoner-lists
   @binds ALD, KES
   @deadline 7 days after CEASEFIRE
   @precedent none "the truce asked for no lists"

2. Each Party shall release and return its Prisoners within 30 days after the Cease-fire begins.
   @clause prisoners
   @binds ALD, KES
   @after #prisoner-lists
   @deadline 30 days after CEASEFIRE
   @precedent tarn-truce:4

3. Each Party shall hand over the remains of the dead of the other Party within 90 days after it finds them.
   @binds ALD, KES
   @precedent none "the truce was silent on the dead"

Article 8. Civilians
@enforced-by JAC
@monitored-by NOM

1. Each Party shall let relief goods and relief workers of every humanitarian organisation pass within 24 hours after a request.
   @clause humanitarian
   @binds ALD, KES
   @precedent tarn-truce:5

2. Each Party shall let every displaced person who so chooses return home within 180 days after the Cease-fire begins.
   @clause displaced-persons
   @binds ALD, KES
   @deadline 180 days after CEASEFIRE
   @precedent none "nobody was displaced"

3. Neither Party shall attack or cut off power plants, waterworks or hospitals.
   @binds ALD, KES
   @precedent none "the truce was silent on them"

Article 9. Violations
@clause violations
@enforced-by JAC

1. A Party or the Neutral Observation Mission may bring a complaint of a Violation to the Joint Armistice Commission within 14 days after it learns of the Violation.
   @precedent none "the truce took complaints at any time"

2. The Neutral Observation Mission shall investigate each complaint and report its findings to the Joint Armistice Commission within 72 hours after the complaint.
   @precedent tarn-truce:6

3. The Joint Armistice Commission shall decide, within 48 hours after it receives the findings, whether there was a Violation and which Party committed it.
   @enforced-by ALD, KES
   @precedent none "the truce ended at the report"

4. The Party that committed the Violation shall end it and make good the damage within 10 days after the decision.
   @binds ALD, KES
   @precedent none "the truce knew no remedy"

5. If that Party does not act under paragraph 4, the Joint Armistice Commission may permit the other Party to suspend a duty of the same kind. The suspension shall be in proportion to the Violation and shall end within 24 hours after the Violation ends.
   @kind permission
   @precedent none "the truce knew no remedy"

6. Neither Party shall answer a Violation in any way that paragraph 5 does not permit.
   @binds ALD, KES
   @precedent none "the truce knew no remedy"

Article 10. Political Talks and Disputes
@enforced-by JAC

1. The Parties shall open talks on a treaty of peace in Lindhaven within 90 days after the Cease-fire begins.
   @clause political-process
   @binds ALD, KES
   @deadline 90 days after CEASEFIRE
   @precedent none "the truce looked no further"

2. The Parties shall settle each dispute about the meaning of this Agreement by negotiation in the Joint Armistice Commission. If the dispute is not settled within 60 days after a Party brings it, either Party may submit it to 3 arbitrators, of whom each Party chooses 1 and the 2 so chosen choose the third.
   @clause dispute-settlement
   @binds ALD, KES
   @precedent none "the truce left disputes open"

Article 11. Other Agreements and Costs
@enforced-by JAC

1. This Agreement supersedes every earlier local truce between the Parties.
   @precedent none "there was no earlier truce"

2. This Agreement does not affect the duties of the Parties under the Charter of the United Nations.
   @precedent none "the truce was silent on other duties"

3. Each Party shall pay half of the costs of the Joint Armistice Commission and of the Neutral Observation Mission by 31 January of each year.
   @binds ALD, KES
   @precedent none "the truce cost nothing"

Article 12. Final Clauses
@enforced-by JAC

1. This Agreement binds each Party on signature without ratification and enters into force at 22:00 UTC on 3 March 2031.
   @clause entry-into-force, ratification
   @precedent none "the truce began with the fire's end"

2. This Agreement remains in force until a treaty of peace between the Parties enters into force. After that, each Party shall perform the duties under Article 7 that it has not yet performed.
   @clause duration
   @binds ALD, KES
   @precedent tarn-truce:7

3. The Parties may terminate this Agreement at any time by an agreement in writing.
   @clause termination
   @precedent none "the truce was silent on its end"

4. A Party may withdraw from this Agreement 12 months after it has given notice in writing to the other Party and to the depositary.
   @clause withdrawal
   @precedent none "the truce was silent on its end"

5. The Parties may amend this Agreement by an agreement in writing that both sign.
   @clause amendment
   @precedent none "the truce was never changed"

6. {Annex I} forms an integral part of this Agreement.
   @precedent none "the truce had no annex"

7. The Parties shall deposit the original of this Agreement with the Republic of Oremar, which has consented to be the depositary, within 10 days after signature. The Parties shall register this Agreement with the Secretariat of the United Nations within 30 days after its entry into force.
   @clause depositary
   @binds ALD, KES
   @precedent none "the truce was not deposited"

8. The English text of this Agreement is the only authentic text.
   @clause authentic-texts
   @precedent none "the truce was in one language"

Annex I. Delimitation and Map

1. The Line of Separation runs from the bridge of Tolm at 10.500 N, 20.250 E along the middle of the river Vell to its mouth at 10.900 N, 20.600 E.
   @precedent none "the truce had no annex"

2. The edges of the Separation Zone run 3 km east and 3 km west of the Line of Separation and parallel to it.
   @precedent none "the truce had no annex"

3. The map in this Annex shows the Line of Separation and the Separation Zone on a scale of 1:50,000.
   @precedent none "the truce had no annex"

Done at Lindhaven on 3 March 2031 at 10:00 UTC, in 2 originals in the English language.

signature ALD
  by: "Mara Tollen", "Minister of Defence of the Republic of Aldovar"
  on: 2031-03-03 10:00 +00:00
  at: Lindhaven
signature KES
  by: "Joren Ask", "Chief of the General Staff of the Kingdom of Kestria"
  on: 2031-03-03 10:00 +00:00
  at: Lindhaven
`;

/** The precedent of `fifty`: seven clauses, all of them answered there with the same force, time limits and bodies. */
export const truce = `// Fictional.
agreement tarn-truce "Truce of Tarn"
  status: terminated
  language: en
  numbering: continuous
  domain: land
party EAS "Eastmark"
  role: signatory
party WEL "Wellmark"
  role: signatory
body TC "Truce Commission"
  members: EAS 2, WEL 2, "Umpire" 1
  mandate: supervise, investigate, enforce
  decides: majority
zone BELT "Empty Belt"
  kind: buffer
  width: 4 km
  domain: land

1. Each side shall stop all fire 12 hours after the signature of this Truce.
   @binds EAS, WEL
   @deadline 12 hours after signature
   @enforced-by TC
   @id stop

2. Each side shall withdraw its forces from the Empty Belt within 72 hours after the fire has stopped.
   @binds EAS, WEL
   @deadline 72 hours after #stop
   @enforced-by TC

3. The two sides establish the Truce Commission.
   @establishes TC

4. Each side shall return its prisoners within 30 days after the fire has stopped.
   @binds EAS, WEL
   @deadline 30 days after #stop
   @enforced-by TC

5. Each side shall let relief goods pass within 24 hours after a request.
   @binds EAS, WEL
   @enforced-by TC

6. The Truce Commission shall investigate each complaint and report to the two sides within 72 hours after the complaint.
   @enforced-by EAS, WEL

7. This Truce remains in force until a treaty of peace between the two sides enters into force.
`;
