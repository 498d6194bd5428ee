import { formsOf } from '../lexicon/forms-of.ts';
import type { DraftPack } from './cross-checks.ts';
import { type FaultList, quote } from './fault-list.ts';

/** One surface form that a topic claims as its name. */
interface Claim {
  readonly topic: string;
  readonly text: string;
  readonly path: string;
  /** Whether the alias counts only beside other topics. */
  readonly conditional: boolean;
}

/**
 * Check that no surface form names two topics of a language unconditionally: the page itself has to say
 * which of them is meant, so each of the aliases must have `needs`. Forms, listed or made by a declension, count
 * as their alias; case does not. Of the forms that a declension makes the first is named.
 */
export function checkAliasClaims(pack: DraftPack, faults: FaultList): void {
  const named = new Set<string>();
  for (const claims of claimsBySurface(pack).values()) {
    for (const claim of claims) {
      const rival = claims.find((other) => other.topic !== claim.topic);
      if (rival === undefined || claim.conditional || named.has(claim.path)) continue;
      named.add(claim.path);
      const message = `${quote(claim.text)} also names ${quote(rival.topic)} (${rival.path}). Give the aliases of both topics needs, or remove one.`;
      faults.add(claim.path, message);
    }
  }
}

function claimsBySurface({ topics }: DraftPack): ReadonlyMap<string, readonly Claim[]> {
  const bySurface = new Map<string, Claim[]>();
  for (const [index, topic] of (topics ?? []).entries()) {
    for (const [language, aliases] of Object.entries(topic?.aliases ?? {})) {
      for (const [place, alias] of (aliases ?? []).entries()) {
        const path = `topics[${index}].aliases.${language}[${place}]`;
        const claim = (text: string | undefined, at: string) => {
          if (topic?.id === undefined || text === undefined) return;
          const key = `${language} ${text.toLowerCase()}`;
          const claims = bySurface.get(key) ?? [];
          // Present but unreadable needs were reported already, and show that the editor meant some.
          const conditional =
            alias !== undefined && (Object.hasOwn(alias, 'needs') || alias.surname === 'after');
          claims.push({ topic: topic.id, text, path: at, conditional });
          bySurface.set(key, claims);
        };
        if (alias?.within !== undefined) {
          // Only its phrases are looked for, so the name itself may be another topic's as well.
          for (const [phrase, text] of alias.within.entries()) claim(text, `${path}.within[${phrase}]`);
          continue;
        }
        claim(alias?.text, path);
        for (const form of alias === undefined ? [] : formsOf(alias)) {
          const listed = alias?.forms?.indexOf(form) ?? -1;
          claim(form, listed < 0 ? `${path}.declension` : `${path}.forms[${listed}]`);
        }
      }
    }
  }
  return bySurface;
}
