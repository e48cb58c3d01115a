/**
 * Trusted Types: pages demand that whatever could become script passes a rule of a name they know. Full pages have no
 * rule, since nothing in them needs one; each script of an embed has its own.
 * Protocol: https://www.w3.org/TR/trusted-types/
 */

/** What passes a rule; a plain text where the browser knows no Trusted Types. */
interface Rule {
  createHTML: (markup: string) => string;
  createScriptURL: (address: string) => string;
}

interface Factory {
  createPolicy: (name: string, rule: Rule) => Rule;
}

/** The rule of a script: markup that our own build wrote, and scripts of our own host only (else it throws). */
export function makeRule(name: string): Rule {
  const rule: Rule = {
    createHTML: (markup) => markup,
    createScriptURL: (address) => {
      if (new URL(address, location.href).host !== location.host) throw new Error(`Not ours: ${address}`);
      return address;
    },
  };
  const { trustedTypes } = globalThis as { trustedTypes?: Factory };
  return trustedTypes?.createPolicy(name, rule) ?? rule;
}
