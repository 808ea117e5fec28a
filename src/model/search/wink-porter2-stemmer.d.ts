declare module 'wink-porter2-stemmer' {
  /** The stem of an English word in small letters, by the rules of Porter2 (Snowball’s English). */
  function stem(word: string): string;
  export = stem;
}
