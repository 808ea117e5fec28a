declare module 'stopword' {
  /** Words of English and Russian that say little by themselves, in small letters. */
  export const eng: readonly string[];
  export const rus: readonly string[];
}
