import { SourceUnreadable } from '../decode-source';
import type { SourceFile } from '../source-file';

/** What one participant declared, as the text gives it. */
export interface DeclarationText {
  readonly participant: string;
  /** Counted from 1: where the participant is named. */
  readonly line: number;
  readonly words: string;
}

/**
 * The parts of a text of declarations, which name a participant on a line that begins with `#`. Throws
 * `SourceUnreadable` where there is none.
 */
export function readDeclarations({ name, text }: SourceFile): DeclarationText[] {
  const found: { participant: string; line: number; words: string[] }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const heading = /^\ufeff?#\s*(\S.*)$/.exec(line)?.[1];
    if (heading) found.push({ participant: heading.trim(), line: index + 1, words: [] });
    else if (line.trim() !== '' && found.length === 0)
      throw new SourceUnreadable(
        `${name}:${index + 1}`,
        'is no text of declarations: each begins with a line of # and a participant',
      );
    else found.at(-1)?.words.push(line);
  }
  if (found.length === 0) throw new SourceUnreadable(name, 'is no text of declarations: no line begins with #');
  return found.map(({ words, ...rest }) => ({ ...rest, words: words.join(' ').trim() }));
}
