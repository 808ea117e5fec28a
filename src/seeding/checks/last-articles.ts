import { rootsOf } from '../roots-of';
import type { SeedNode } from '../seed-entry';
import { whereIs, type SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** Whoever says which article is the last one cites it, and no provision of the instrument has a higher number. */
export function checkLastArticles(index: SeedIndex, problems: SeedProblems): void {
  const ending = [...index.nodes.values()].filter(({ properties }) => typeof properties['lastArticle'] === 'number');
  for (const node of ending) requireItsCitation(node, problems);
  const endOf = new Map(ending.map((node) => [node.id, node]));
  const instrumentOf = rootsOf(index);
  for (const node of index.nodes.values()) {
    const whole = node.kind.label === 'Provision' ? endOf.get(instrumentOf(node.id) ?? '') : undefined;
    const article = Number(/^\d+/.exec(String(node.properties['number']))?.[0] ?? 0);
    if (whole && article > Number(whole.properties['lastArticle'])) refuseBeyond(node, whole, problems);
  }
}

function requireItsCitation({ properties, citations, places, place }: SeedNode, problems: SeedProblems): void {
  const last = properties['lastArticle'] as number;
  if (last > 0 && citations.some(({ pinpoint }) => pinpoint === `art. ${last}`)) return;
  problems.report(
    places.get('lastArticle') ?? place,
    `"lastArticle: ${last}" needs the article itself in "cite": [the document that holds the text, art. ${last}]`,
  );
}

function refuseBeyond(node: SeedNode, whole: SeedNode, problems: SeedProblems): void {
  const last = whole.properties['lastArticle'] as number;
  problems.report(
    node.places.get('number') ?? node.place,
    `article ${String(node.properties['number'])} lies beyond the last one: "${whole.id}" at ${whereIs(whole.place)} says "lastArticle: ${last}"`,
  );
}
