import { TextRun, type IRunOptions } from 'docx';
import type { Statement } from './finding';

/** The width of a line between the margins, in twentieths of a point. */
export const LINE = 9638;

export const SMALL: IRunOptions = { size: 17 };
export const SOFT: IRunOptions = { color: '595959' };

/** The words of the data, which Word would else mark as misspelt. */
export const IN_ENGLISH: IRunOptions = { language: { value: 'en-GB' } };

/** A statement with the numbers of its sources. */
export function toldIn({ text, sources }: Statement, look: IRunOptions = {}): TextRun[] {
  const where = sources.length > 0 ? [new TextRun({ text: ` [${sources.join(', ')}]`, ...look })] : [];
  return [new TextRun({ text: sound(text), ...look }), ...where];
}

/** Without characters that no XML text may hold. */
export function sound(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
