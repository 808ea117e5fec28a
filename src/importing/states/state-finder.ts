import { getAlpha3Codes } from 'i18n-iso-countries';
import { nearest } from '../../model/nearest';
import { fold } from '../../model/search/search-tokens';
import { stateNames } from '../../model/search/state-names';
import { FORMER_STATES } from './former-states';
import { ORGANISATION_WORDS, ORGANISATIONS } from './organisations';
import { OTHER_NAMES } from './other-names';
import type { StateFinding } from './state-finding';

/** Finds the State that a code or a name in one of six languages means, among those that the seeds hold. */
export class StateFinder {
  private readonly codes = new Map<string, string>();
  private readonly names = new Map<string, string>();
  private readonly others = new Map<string, string>();
  private readonly found = new Map<string, StateFinding>();

  constructor(private readonly held: ReadonlySet<string>) {
    for (const code of Object.keys(getAlpha3Codes())) this.add(code, stateNames(code));
    for (const [code, names] of Object.entries(OTHER_NAMES)) this.add(code, names);
    for (const [names, ended] of FORMER_STATES)
      for (const name of names) this.others.set(plain(name), `it is ${ended}, and no State of today`);
    for (const name of ORGANISATIONS) this.others.set(plain(name), 'it is a regional organisation, and no State');
  }

  private add(code: string, names: readonly string[]): void {
    for (const name of names) {
      this.codes.set(plain(name), code);
      this.names.set(name, code);
    }
  }

  /** Tables name the same States over and over: each name is worked out once. */
  find(written: string): StateFinding {
    const known = this.found.get(written);
    if (known) return known;
    const finding = this.findAnew(written);
    this.found.set(written, finding);
    return finding;
  }

  private findAnew(written: string): StateFinding {
    const variants = variantsOf(written);
    for (const variant of variants) {
      const other = this.others.get(variant);
      if (other) return { is: 'OTHER', reason: other };
      const code = this.codes.get(variant);
      if (code && this.held.has(code)) return { is: 'STATE', code };
      if (code) return { is: 'OTHER', reason: `${code} is no State that the seeds hold` };
    }
    if (ORGANISATION_WORDS.test(written)) return { is: 'OTHER', reason: 'it is an organisation, and no State' };
    const { names } = this;
    return {
      is: 'UNKNOWN',
      // Compared with every name, and mostly not asked for.
      get nearest() {
        return nearest(written, names.keys());
      },
    };
  }
}

/**
 * The name as it is written, and where it holds a part in brackets or after a comma, with that before it: `Iran
 * (Islamic Republic of)`.
 */
function variantsOf(written: string): string[] {
  const parts = /^(.*?)\s*[,(]\s*(.*?)\)?$/.exec(withoutMarks(written));
  const whole = withoutMarks(written);
  return [...new Set([whole, ...(parts ? [`${parts[2]} ${parts[1]}`, parts[1] ?? ''] : [])].map(plain))];
}

/** Without the marks of footnotes: `Kazakhstan 1, 2`, `Niue (*)`, `Serbia [3]`. */
function withoutMarks(written: string): string {
  return written
    .replace(/(\s*(\(\*+\)|\*+|\[\d+\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+))+$/u, '')
    .replace(/(?<=\p{L})\s+\d{1,2}(\s*,\s*\d{1,2})*$/u, '')
    .replace(/(?<=\p{Ll})\d{1,2}(,\d{1,2})*$/u, '')
    .trim();
}

function plain(name: string): string {
  return fold(name)
    .replaceAll(/[’'`]/g, '')
    .replaceAll('&', ' and ')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .trim()
    .replace(/^the /, '');
}
