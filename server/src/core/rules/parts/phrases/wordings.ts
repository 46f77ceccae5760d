// Ways to write one thing: on each line the forms of one word or phrase, of which a text should use one. Forms of one grammar only
// (noun with noun, plural with plural), so that every line may be read as "the same word".

export const wordings: readonly string[] = [
  'cease-fire | ceasefire | cease fire', 'cease-fires | ceasefires', 'demilitarized | demilitarised | de-militarized | de-militarised', 'demilitarization | demilitarisation', 'demining | de-mining', 'de-escalation | deescalation',
  'co-operation | cooperation', 'co-operate | cooperate', 'co-ordination | coordination', 'co-ordinate | coordinate', 'co-ordinates | coordinates', 'co-ordinated | coordinated', 'line of contact | contact line', 'line of demarcation | demarcation line', 'line of separation | separation line',
  'area of separation | separation area', 'zone of separation | separation zone', 'area of limitation | limitation area', 'line of withdrawal | withdrawal line', 'exchange of prisoners | prisoner exchange', 'prisoners of war | war prisoners', 'withdrawal of forces | force withdrawal',
  'no-fly zone | no fly zone', 'buffer zone | buffer-zone', 'violations of the cease-fire | cease-fire violations', 'headquarters | head-quarters', 'checkpoint | check-point | check point', 'checkpoints | check-points | check points', 'crossing point | crossing-point', 'crossing points | crossing-points',
  'mine-clearance | mine clearance', 'landmine | land-mine | land mine', 'landmines | land-mines | land mines', 'unmanned aerial vehicles | unmanned aircraft', 'judgement | judgment', 'adviser | advisor', 'advisers | advisors', 'organisation | organization', 'organisations | organizations',
  'recognise | recognize', 'recognised | recognized', 'authorise | authorize', 'authorised | authorized', 'authorisation | authorization', 'utilise | utilize', 'mobilisation | mobilization', 'normalisation | normalization', 'stabilisation | stabilization', 'neutralise | neutralize', 'programme | program', 'defence | defense', 'centre | center',
  'kilometres | kilometers', 'metres | meters', 'fulfil | fulfill', 'good will | goodwill', 'non-aggression | nonaggression', 'sub-paragraph | subparagraph', 'sub-paragraphs | subparagraphs', 'Co-Chair | Cochair', 'vice-chairman | vice chairman', 'day-to-day | day to day',
  'лінія зіткнення | лінія розмежування', 'лінії зіткнення | лінії розмежування', 'линия соприкосновения | линия разграничения', 'линии соприкосновения | линии разграничения',
  'cessez-le-feu | cessez le feu', 'cese del fuego | cese al fuego | alto el fuego',
];
