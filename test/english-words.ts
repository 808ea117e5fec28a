/**
 * Words with which the API’s own English sentences speak, and that no name in the data and no language else has in that
 * order.
 */
const OWN_WORDS = [
  /\b(the sources|a source|as of|not known|what came later|took effect|taken effect|worked out|comes? into force)\b/i,
  /\b(in force for|the provision is|it began|it ended|it lacks|it shuts out|carried out only|none in the data)\b/i,
  /\b(the data holds|by then|was not|was no longer|whether|became binding|ceased to be|may have)\b/i,
];

/** What is quoted is of the data, in its own language; so are ids. */
const QUOTED = /«[^»]*»|“[^”]*”|\([a-z][\w-]*\/[\w./#~-]*\)/g;

/** The API’s own English words in a sentence of another language; null where there are none. */
export function englishIn(sentence: string): string | null {
  const own = sentence.replaceAll(QUOTED, '');
  return OWN_WORDS.map((words) => words.exec(own)?.[0]).find(Boolean) ?? null;
}
