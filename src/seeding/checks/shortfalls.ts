import { Recommendation } from '../../model/nodes/recommendation';
import { readSeedIf } from '../read-seed';
import type { SeedEdge } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/**
 * Words of a call which say that what there is falls short: it is to be changed, completed, carried out in full, or to
 * stop.
 */
const FALLS_SHORT =
  /\b(amend\w*|revis\w*|into line|in line with|stop|remove|complete|narrow|widen|wider|simplify|shrink|in full)\b/i;

/**
 * A shortfall that a source states as a call is a finding as well: it is about the call (`subjects`), stands in a
 * paragraph of it, and is said by whoever calls, or by the report itself.
 */
export function checkShortfalls(index: SeedIndex, problems: SeedProblems): void {
  const drawn = index
    .edgesOf('ABOUT')
    .filter(({ from, to }) => isA('Finding', from, index) && isA('Recommendation', to, index));
  const answered = new Set(drawn.map(({ to }) => to));
  for (const node of index.nodes.values()) {
    const call = readSeedIf(Recommendation, node);
    const word = call && FALLS_SHORT.exec([call.name, call.summary ?? ''].join('. '))?.[0];
    if (word && !answered.has(node.id))
      problems.report(
        node.place,
        `"${node.id}" says by "${word}" that something falls short: say so in a finding with "${node.id}" among its "subjects"`,
      );
  }
  for (const edge of drawn) for (const problem of problemsOf(edge, index)) problems.report(edge.place, problem);
}

function isA(label: string, id: string, index: SeedIndex): boolean {
  return index.nodes.get(id)?.kind.label === label;
}

function problemsOf({ from, to }: SeedEdge, index: SeedIndex): string[] {
  const places = (id: string) =>
    (index.nodes.get(id)?.citations ?? []).map(({ document, pinpoint }) => `${document} ${pinpoint}`);
  const ends = (kind: string, id: string) =>
    index
      .edgesOf(kind)
      .filter((edge) => edge.from === id)
      .map((edge) => edge.to);
  const problems: string[] = [];
  if (!places(from).some((place) => places(to).includes(place)))
    problems.push(`the finding "${from}" is drawn from the call "${to}", and must cite a paragraph of it`);
  const [speakers, callers] = [ends('ASSERTED_BY', from), ends('MADE_BY', to)];
  if (speakers.length > 0 && !speakers.some((speaker) => callers.includes(speaker)))
    problems.push(
      `the finding "${from}" is drawn from the call "${to}", and so is said by whoever calls: ${callers.join(', ')}`,
    );
  return problems;
}
