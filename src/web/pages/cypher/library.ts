const FOLDER = '../../../../cypher/research/';

const TEXTS = import.meta.glob<string>('../../../../cypher/research/**/*.cypher', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A worked query: its name, its text, and the parameters of its example. */
export interface WorkedQuery {
  readonly name: string;
  readonly statement: string;
  /** As JSON. */
  readonly parameters: string;
}

/** The queries of cypher/research, by folder and name. */
export const LIBRARY: readonly WorkedQuery[] = Object.entries(TEXTS)
  .map(([file, text]) => ({
    name: file.slice(FOLDER.length).replace(/\.cypher$/, ''),
    statement: text,
    parameters: parametersIn(text),
  }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

/** Labels, types of edges and properties of which the library speaks. */
export const LIBRARY_WORDS: readonly string[] = [
  ...new Set(LIBRARY.flatMap(({ statement }) => statement.match(/(?<=[:|.])[A-Za-z][A-Za-z_]{2,}/g) ?? [])),
].sort();

/** The line `:param {state: "KAZ"}` of a header, as JSON. */
function parametersIn(text: string): string {
  const [, map = '{}'] = /^\/\/ :param (\{.*\})\s*$/m.exec(text) ?? [];
  const json = map.replace(/([{,]\s*)([A-Za-z]\w*)\s*:/g, '$1"$2":').replaceAll("'", '"');
  try {
    return JSON.stringify(JSON.parse(json), null, 2);
  } catch {
    return map;
  }
}
