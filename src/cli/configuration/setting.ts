import { resolve } from 'node:path';
import { LexgraphError } from '../../model/errors/lexgraph-error';
import { PROJECT } from '../project-folder';

/** What an environment variable sets. */
export interface Setting<T> {
  /** In a few words, with its bounds. */
  readonly meaning: string;
  /** What holds where it is unset, as shown. */
  readonly fallback: string;
  /** The value of what is written; undefined or empty where it is unset. Throws `BAD_CONFIGURATION`. */
  read(name: string, written: string | undefined): T;
}

/** Any text; the fallback `none` is the empty one. */
export function text(meaning: string, fallback = 'none'): Setting<string> {
  return { meaning, fallback, read: (_name, written) => written || (fallback === 'none' ? '' : fallback) };
}

/** A file or folder; the fallback is one of the project's. */
export function path(meaning: string, fallback: string): Setting<string> {
  return { meaning, fallback, read: (_name, written) => (written ? resolve(written) : resolve(PROJECT, fallback)) };
}

export function wholeNumber(meaning: string, fallback: number, from: number, to: number): Setting<number> {
  return {
    meaning: `${meaning}, ${from} to ${to}`,
    fallback: String(fallback),
    read(name, written) {
      const number = Number(written || fallback);
      if (/^\d+$/.test(written || '0') && number >= from && number <= to) return number;
      throw wrong(`${name} must be a whole number from ${from} to ${to}, but it is "${written}".`);
    },
  };
}

export function flag(meaning: string): Setting<boolean> {
  return {
    meaning: `${meaning} (\`true\`, \`false\`)`,
    fallback: 'false',
    read(name, written) {
      if (!written || written === 'false') return false;
      if (written === 'true') return true;
      throw wrong(`${name} must be true or false, but it is "${written}".`);
    },
  };
}

export function oneOf(meaning: string, choices: readonly string[], fallback: string): Setting<string> {
  return {
    meaning: `${meaning}: ${choices.map((choice) => `\`${choice}\``).join(', ')}`,
    fallback,
    read(name, written) {
      const value = written || fallback;
      if (choices.includes(value)) return value;
      throw wrong(`${name} must be one of ${choices.join(', ')}, but it is "${value}".`);
    },
  };
}

/**
 * What stands between commas. `problemOf` says what is wrong with one of them, after "must be"; null where nothing is.
 * Secrets are not repeated.
 */
export function listOf(
  meaning: string,
  problemOf: (each: string) => string | null = () => null,
  isSecret = false,
): Setting<readonly string[]> {
  return {
    meaning: `${meaning}, separated by commas`,
    fallback: 'none',
    read(name, written) {
      const values = (written ?? '')
        .split(',')
        .map((each) => each.trim())
        .filter(Boolean);
      for (const value of values) {
        const problem = problemOf(value);
        if (problem) throw wrong(`Each of ${name} must ${problem}${isSecret ? '' : `, but one is "${value}"`}.`);
      }
      return values;
    },
  };
}

function wrong(message: string): LexgraphError {
  return new LexgraphError('BAD_CONFIGURATION', message);
}
