import type { TFunction } from 'i18next';
import type { Words } from '../language/use-words';

/** A document with what the data has of where it stands. */
interface Kept {
  readonly address: string | null;
  readonly originalAddress: string | null;
  readonly editionDate: string | null;
}

/** A place where a document can be read. */
export interface ReadAt {
  /** What it is called; null where it is the only one. */
  readonly name: string | null;
  /** Not always a web address. */
  readonly address: string;
}

interface Speech {
  readonly t: TFunction<'common'>;
  readonly words: Words;
}

/**
 * Where a document can be read: first what its publisher has, by its host and the day of the edition, then the copy
 * that was read.
 */
export function readAt({ address, originalAddress, editionDate }: Kept, { t, words }: Speech): readonly ReadAt[] {
  if (originalAddress === null) return address === null ? [] : [{ name: null, address }];
  const host = hostOf(originalAddress);
  const name = editionDate === null ? host : t('common:sources.edition', { host, date: words.ofDate(editionDate) });
  const original = { name, address: originalAddress };
  return address === null ? [original] : [original, { name: t('common:sources.copy'), address }];
}

/** The host of a web address; any other address as it is. */
export function hostOf(address: string): string {
  return /^https?:\/\/([^/?#]+)/.exec(address)?.[1] ?? address;
}
