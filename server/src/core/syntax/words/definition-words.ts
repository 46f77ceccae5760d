// Words that make a definition, in all languages. Patterns read a short stretch right behind or right before the quotes.
// Invariant: every pattern is anchored and bounded.

import { lettered } from '../../text/lettered.js';

/** Behind `"Term"`: `means`, `shall refer to`. */
export const definingVerbs = lettered(String.raw`^(?:\s?,?\s?(?:as used (?:herein|in this [A-Z][a-z]+),? )?\s?(?:shall (?:mean|refer to|be understood (?:as|to mean))|means|mean|refers to|refer to|is defined as|are defined as|designates|denotes|désignent?|s'entend(?:ent)? (?:de|d'|par|comme)|signifie(?:nt)?|significan?|se entenderá|designan?|означає|означають|означает|означают|є|–\s?це|—\s?это|—\s?це)(?![\p{L}])|\s?(?:이라|라) ?함은|\s?(?:이란|란|은|는)(?= [\p{L}]))`, 'u');

/** Before `"Term"`: `hereinafter`, `hereinafter referred to as the`, `on entend par`. */
export const hereinafterBefore = lettered(String.raw`(?:^|[\s(,;])((?:hereinafter|hereafter|henceforth|ci-après|en adelante|en lo sucesivo|далі|надалі|далее|이하)(?:\s?[–—:-])?(?:\s(?:(?:jointly|collectively|individually|severally|also|each|together|and|or)\s)*(?:(?:be\s)?(?:referred to|known|designated|described)(?:\s(?:jointly|collectively))? as|called|named|termed|dénommée?s?|désignée?s?(?: par| comme)?|appelée?s?|denominad[oa]s?|llamad[oa]s?|referid[oa]s? como|іменують?ся|іменован\p{L}{1,3}|названі|именуем\p{L}{1,3}|называем\p{L}{1,3}))?(?:\s?[–—:-])?)\s?(?:the |la |le |les |l'|el |los |las )?$`, 'iu');

/** Before `"Term"`, with the verb in front: `on entend par "X"`, `por "X" se entiende`. */
export const definedBefore = /(?:^|[\s,;:])(on entend par|se entiende por|se entenderá por|por|під терміном|під|под термином|под)\s$/iu;
export const definedBehind = lettered(String.raw`^\s?,? ?(?:se entiende|se entenderá|розуміється|розуміють|понимается|понимают)(?![\p{L}])`, 'u');

/** `hereinafter the Parties`, without quotes: words of which the last must be followed by a name with a capital. */
export const hereinafterWords: readonly string[] = ['hereinafter', 'ci-après', 'en adelante', 'надалі', 'далі', 'далее'];
export const hereinafterBare = /^(?:hereinafter|ci-après|en adelante|надалі|далі|далее)(?:\s?[–—:-])?(?:\s(?:(?:jointly|collectively|individually|also|together)\s)?(?:(?:referred to|known|designated)(?:\s(?:jointly|collectively))? as|called|termed|dénommée?s?|désignée?s?|appelée?s?|denominad[oa]s?|llamad[oa]s?|іменують?ся|именуем\p{L}{1,3}))?(?:\s?[–—:-])?\s(?:the |la |le |les |el |los |las )?(\p{Lu}[\p{L}\p{M}'-]*(?: \p{Lu}[\p{L}\p{M}'-]*){0,5})/u;
