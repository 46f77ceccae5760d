// A thing that somebody has to do (mines to remove, prisoners to release) and nobody is named who would do it.
// Invariant: only acts that a person has to carry out; what a text does by saying so (`is established`) has no actor to name.

import { isWhollyBracketed } from '../parts/brackets.js';
import { lettered } from '../../text/lettered.js';
import { ask, asked } from '../../resolve/asked.js';
import { dutySlots } from '../parts/slots.js';
import { dutySpan, insertAnnotation, message } from '../tools.js';
import type { Rule } from '../types.js';

/** Acts on the ground, per language: the participle behind `be`. */
const act = lettered(
  String.raw`^(?:not )?(?:be|être|ser|бути|быть) (?:(?!not )[\p{L}-]+(?:ly|ment|о) ){0,2}(?:withdrawn|removed|cleared|lifted|demolished|dismantled|destroyed|evacuated|vacated|disarmed|disbanded|demobili[sz]ed|cantoned|decommissioned|demilitari[sz]ed|released|freed|repatriated|exchanged|returned|handed over|surrendered|relocated|redeployed|pulled back|reopened|opened|rebuilt|repaired|searched for|buried|marked|fenced|unblocked|restored|` +
    String.raw`retirée?s?|enlevée?s?|détruite?s?|libérée?s?|évacuée?s?|démantelée?s?|retirad[oa]s?|destruid[oa]s?|liberad[oa]s?|evacuad[oa]s?|desmantelad[oa]s?|` +
    String.raw`(?:виве|відве|розмін|знищ|звільн|поверн|евак|розз|демонт|переда|прибра|відкри)[\p{L}']*|(?:выве|отве|размин|уничтож|освобожд|возвращ|эваку|разоруж|демонт|переда|убра|откры)[\p{L}]*)(?![\p{L}])`,
  'iu',
);

/** What such acts are done to, as the subject of the sentence names it: trade has goods that are returned and quotas that are opened. */
const thing = lettered(
  String.raw`(?<![\p{L}])(?:forces|troops|units|weapons?|arms|armaments|ammunition|artillery|tanks|mines?|minefields|explosives?|munitions|obstacles|demolitions|fortifications|prisoners?|detainees|hostages?|internees|captives|civilians|refugees|displaced|persons held|remains|dead|fallen|formations|groups|fighters|mercenaries|militias?|blockades?|checkpoints?|roads?|bridges?|railways?|crossings?|corridors?|occupied|hazards|wire|headquarters|positions|posts|aircraft|warships|vessels|` +
    String.raw`troupes|armes|mines|prisonniers|otages|obstacles|tropas|armas|minas|prisioneros|rehenes|війська|сили|зброя|озброєння|техніка|міни|перешкоди|полонені|заручники|тіла|загиблі|формування|групи|войска|силы|оружие|вооружения|техника|мины|препятствия|пленные|заложники|тела|погибшие|формирования|группы)(?![\p{L}])`,
  'iu',
);

export const dutyWithoutActor: Rule = {
  name: 'duty-without-actor',
  category: 'enforcement',
  severity: 'information',
  messages: {
    default: 'This has to be done, and nobody is named who is to do it: each side can say that it was the other\'s task. Name who acts ("Each Party shall …"), or add "@binds" with the parties that owe it.',
    fix: 'Binds all parties',
  },
  reads: ['above', 'declarations'],
  blocks: ['provision', 'paragraph'],
  *checkBlock(context, block) {
    const slots = context.shared(block, dutySlots);
    if (slots?.kind !== 'obligation' || !act.test(slots.predicate) || !slots.actorless || context.shared(block, isWhollyBracketed)) return;
    const { what } = slots;
    if (what.kind === 'missing' || !what.names.some(({ text }) => thing.test(text))) return;
    yield { span: dutySpan(context.document.model, block, slots.duty), message: message('default') };
  },
  fix({ document }, finding) {
    const { model } = document;
    ask(document, asked.names);
    const change = model.parties.length > 1 ? insertAnnotation(document, model.tree.blockAt(finding.span.start), '@binds all') : undefined;
    return change ? [{ title: message('fix'), changes: [change], preferred: false }] : [];
  },
};
