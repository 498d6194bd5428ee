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
 * which of them is meant, so each of the aliases must have `needs`. Forms count as their alias; case does not.
 */
export function checkAliasClaims(pack: DraftPack, faults: FaultList): void {
  for (const claims of claimsBySurface(pack).values()) {
    for (const claim of claims) {
      const rival = claims.find((other) => other.topic !== claim.topic);
      if (rival === undefined || claim.conditional) continue;
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
          const conditional = alias !== undefined && Object.hasOwn(alias, 'needs');
          claims.push({ topic: topic.id, text, path: at, conditional });
          bySurface.set(key, claims);
        };
        claim(alias?.text, path);
        for (const [form, text] of (alias?.forms ?? []).entries()) claim(text, `${path}.forms[${form}]`);
      }
    }
  }
  return bySurface;
}
