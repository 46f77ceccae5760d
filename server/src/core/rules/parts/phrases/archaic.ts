// Words of old instruments, with what one writes today where there is one way to say it. Treaties often use them on purpose.

export const archaic = `
aforesaid = | aforementioned = | aforenamed = | beforementioned = | hereinabove = above | hereinbefore = above | hereinbelow = below | hereby = | herein = in this Agreement
hereof = of this Agreement | hereto = to this Agreement | hereunder = under this Agreement | herewith = with this | hereinunder = below | hereunto = to this | heretofore = until now | hitherto = until now
hereupon = | thereof = of it | thereto = to it | thereunder = under it | therein = in it | therefrom = from it | therewith = with it | thereby = by that | thereat = | thereon = on it | thereupon = then
theretofore = until then | thenceforth = from then on | thence = from there | whence = from where | whereof = of which | wherein = in which | whereby = by which | whereupon = after which | wherefore = | whereas = | whereat = | wherewith = | wheresoever = wherever
whatsoever = | whosoever = whoever | howsoever = | forthwith = at once | witnesseth = | to wit = namely | unto = to | betwixt = between | save that = except that | save as = except as | provided always that = | the said = the | in the premises =
in lieu thereof = instead | by these presents = | know all men = | be it known = | nowise = | peradventure = | anent = about | moiety = half

вищеозначений | вищеозначена | вищеозначені | вищеозначених | вищеозначеного | означений вище | сим | цим засвідчується | нижчепойменований
вышеозначенный | вышеозначенная | вышеозначенные | вышеозначенных | оный | оного | сего договора | настоящим удостоверяется | нижепоименованный | дабы | ежели | буде
ledit | ladite | lesdits | lesdites | dudit | susdit | susdite | susdits | susnommé | par les présentes | icelui | icelle
susodicho | susodicha | susodichos | antedicho | antedicha | dicho convenio | por la presente | infrascrito | el precitado
상기한 | 전기한 | 이에 의하여
`;
