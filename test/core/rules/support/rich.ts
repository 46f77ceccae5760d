// A draft in which nearly everything hangs on something else, and the two files beside it: a second file of the same agreement and a
// precedent. What properties over edits start from, beside the rules' own examples.
export const rich = `agreement ours "Our Agreement"
  status: signed
  signed: 2025-06-01 10:00
  precedent: older
  language: en
  profile: armistice
party UKR "Ukraine"
  role: signatory
  side: West
party RUS "Russia"
  role: signatory
party OBS "Oremar"
  role: observer
body JMC "Joint Commission"
  mandate: monitor
  members: UKR 5, RUS 5
body NSC "Neutral Commission"
  mandate: supervise
  scope: 2, DMZ, MAP
zone DMZ "Buffer Zone"
term Start "Start"
term Arms "Arms"
  means: "guns and tanks"
signature UKR
  status: signed
@note on the whole

Preamble

The Parties shall meet, as paragraph 2 and {#stop} say.

Article 1. Line
@enforced-by JMC
@ignore unresolved-citation "older text"

1. Each side shall:
   (a) withdraw from the Buffer Zone under paragraph 9;
   (b) report to the Joint Commission, {4(a)};
   @enforced-by NSC
   (c) stop.
   @id stop
   @binds West

   Both do so at once in the Buffer Zone.

The Parties undertake to:

2. open the roads [UKR: and rails];
   @deadline 72 hours after Start

3. close the gates, see Article 2 and {Art. 2(1)}.
   @enforced-by none "each for itself"
   @precedent older:1

Article 2. Zone
@monitored-by JMC

4. No forces shall enter:
   (a) the Buffer Zone;
   (b) the hills, {older:2}, {older:9}, {NSC}.
   @precedent older:2(a), older:7

   Further, each Party shall mark them.

5. Each Party shall report as that paragraph of {#nowhere} says.
   @option A "daily"
   @enforced-by NSC

5. Each Party shall write.
   @option B "weekly"
   @ignore no-enforcement-body, unresolved-reference "later"
   @ignore no-such-rule

Heights
@heading

7. The Parties agree to talk [about it.

8. Each Party shall leave within ten (12) hours after signature, that is at 21:00 on Friday, 31 June 2025.
   @deadline 12 hours after signature
   @after 9
   @status agreed

9. This Treaty lasts until 1 June 2025, [●] as paragraph 8 says.
   @clause duration
   @deadline 3 days before #stop
   @after 8
   @bracket
   @tag agreed:000000000000

Article 3. Terms

For the purposes of this Article:

10. "Watch" means the group of Guards and a "Band".

11. "Guards" means the people of the Watch at the Line of Posts, as defined in Article 1.

12. "Line of Posts" means the posts on the hills and along the river, from end to end.

13. "Row of Posts" means the posts on the hills and along the river, from end to end. "Guards" means soldiers.

Notwithstanding paragraph 15, nobody shoots; a board (hereinafter "the Board") counts each hostile act.

14. (deleted)

15. Notwithstanding paragraph 16, the Guards stay behind the line of posts, as paragraph 14 and Annex II say.

16. Notwithstanding paragraph 15, the Board meets, as the Article on Zone asks; see paragraph {Art. 2}.
   @after 16

Article 4. Breaches
@clause violations

31. All mines shall be removed from the Buffer Zone.

32. The Joint Commission shall report on breaches.

33. If Russia breaches this, Ukraine may suspend its withdrawal.

34. Ukraine shall pay, subject to the consent of Russia, what paragraph 35 asks.
    @binds UKR

35. The bill should be paid.
    @kind recommendation

36. Poland shall withdraw to the Map Zone, with the approval of Poland, within certain areas of it.

37. The drawings of the Map Zone shall be kept, and verified by the Map Commission.
    @binds POL

Annex I. Maps

1. See {1(a)} and paragraph 1, {9/B}, {5/A}.

IN WITNESS WHEREOF the undersigned have signed.
`;

export const besideRich = [
  'agreement ours-maps "Annex II"\n  part-of: ours\n  alias: Annex II\nbody MAC "Map Commission"\n  mandate: verify\nparty POL "Poland"\n  role: signatory\nzone MAP "Map Zone"\n\n1. See {2}, {#stop} and {MAC}.\n@id legend\n\n2. Disputes go to the commission.\n\n3. Maps are returned.\n@clause prisoners\n',
  'agreement older "Older Agreement"\n  status: signed\nparty UKR "Ukraine"\n  role: signatory\nparty RUS "Russia"\n  role: signatory\nterm Arms "Arms"\n  means: "guns, mines and tanks"\nbody OLD "Old Commission"\n  mandate: enforce\n\n1. Each side shall leave.\n@enforced-by OLD\n\n2. No forces shall enter:\n   (a) the zone;\n   (b) the hills.\n\n3. Each side shall report.\n',
];
