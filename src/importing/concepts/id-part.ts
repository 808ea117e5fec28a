import { createHash } from 'node:crypto';

/**
 * A text as a part of an id: `1.1` and `c010101` of a code, `access-to-justice` of a name; of letters that ids don't
 * have, a digest.
 */
export function idPart(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=[a-z0-9])(?=[A-Z][a-z])/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/[-.]*\.[-.]*/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
  return plain || `concept-${createHash('sha256').update(text).digest('hex').slice(0, 8)}`;
}
