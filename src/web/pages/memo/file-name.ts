/** The most letters of a part: names of files have at most 255 bytes, and a letter takes two where it is not Latin. */
const MOST = 50;

/** A name of a file from what tells it apart, and from a day: `Education-Migrant-children-Kazakhstan-2012-10-01`. */
export function fileName(parts: readonly string[], day: string): string {
  const words = (part: string) =>
    part
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .slice(0, MOST)
      .replace(/^-|-$/g, '');
  return [...parts.map(words), day].filter(Boolean).join('-');
}
