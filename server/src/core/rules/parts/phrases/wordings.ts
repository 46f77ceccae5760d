// Ways to write one thing: in each line the forms of one word or phrase, of which a text should use one. Forms of one grammar only
// (noun with noun, plural with plural), so that every line may be read as "the same word".

export const wordings: readonly string[] = [
  'cease-fire | ceasefire', 'cease-fires | ceasefires', 'demilitarized | demilitarised | de-militarized | de-militarised', 'demilitarization | demilitarisation', 'de-escalation | deescalation', 'co-operate | cooperate', 'co-ordinate | coordinate', 'co-ordinates | coordinates', 'co-ordinated | coordinated', 'line of contact | contact line', 'line of demarcation | demarcation line', 'line of separation | separation line',
  'area of separation | separation area', 'zone of separation | separation zone', 'area of limitation | limitation area', 'line of withdrawal | withdrawal line', 'exchange of prisoners | prisoner exchange', 'prisoners of war | war prisoners', 'withdrawal of forces | force withdrawal',
  'no-fly zone | no fly zone', 'checkpoint | check-point | check point', 'checkpoints | check-points | check points', 'crossing point | crossing-point', 'crossing points | crossing-points',
  'landmine | land-mine | land mine', 'landmines | land-mines | land mines', 'unmanned aerial vehicles | unmanned aircraft', 'adviser | advisor', 'advisers | advisors', 'recognised | recognized', 'authorise | authorize', 'authorised | authorized', 'utilise | utilize', 'neutralise | neutralize',
  'kilometres | kilometers', 'metres | meters', 'fulfil | fulfill', 'good will | goodwill', 'non-aggression | nonaggression', 'sub-paragraph | subparagraph', 'sub-paragraphs | subparagraphs', 'vice-chairman | vice chairman',
  'лінія зіткнення | лінія розмежування', 'лінії зіткнення | лінії розмежування', 'линия соприкосновения | линия разграничения', 'линии соприкосновения | линии разграничения',
  'cessez-le-feu | cessez le feu', 'cese del fuego | cese al fuego | alto el fuego',
];

/** Words that also stand in the names of bodies and treaties, which nobody may spell anew: only in small letters. */
export const spellings: readonly string[] = [
  'co-operation | cooperation', 'co-ordination | coordination', 'organisation | organization', 'organisations | organizations', 'programme | program', 'programmes | programs', 'defence | defense', 'centre | center',
  'judgement | judgment', 'recognise | recognize', 'authorisation | authorization', 'mobilisation | mobilization', 'normalisation | normalization', 'stabilisation | stabilization', 'demining | de-mining', 'labour | labor', 'harbour | harbor',
];
