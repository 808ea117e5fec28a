import { Instrument } from '../../model/nodes/instrument';
import { Provision } from '../../model/nodes/provision';
import { readSeed, readSeedIf } from '../read-seed';
import { rootsOf } from '../roots-of';
import type { SeedNode } from '../seed-entry';
import { whereIs, type SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** An instrument of which somebody has read where it ends. */
interface Ending {
  readonly node: SeedNode;
  readonly last: number;
}

/** Whoever says which article is the last one cites it, and no provision of the instrument has a higher number. */
export function checkLastArticles(index: SeedIndex, problems: SeedProblems): void {
  const endings = new Map<string, Ending>();
  for (const node of index.nodes.values()) {
    const last = readSeedIf(Instrument, node)?.lastArticle;
    if (last === undefined) continue;
    endings.set(node.id, { node, last });
    requireItsCitation({ node, last }, problems);
  }
  const instrumentOf = rootsOf(index);
  for (const node of index.nodes.values()) {
    const ending = node.kind.label === 'Provision' ? endings.get(instrumentOf(node.id)) : undefined;
    if (ending) refuseBeyond(node, ending, problems);
  }
}

function requireItsCitation({ node, last }: Ending, problems: SeedProblems): void {
  if (last > 0 && node.citations.some(({ pinpoint }) => pinpoint === `art. ${last}`)) return;
  problems.report(
    node.places.get('lastArticle') ?? node.place,
    `"lastArticle: ${last}" needs the article itself in "cite": [the document that holds the text, art. ${last}]`,
  );
}

function refuseBeyond(provision: SeedNode, { node, last }: Ending, problems: SeedProblems): void {
  const { number = '' } = readSeed(Provision, provision);
  if (Number(/^\d+/.exec(number)?.[0] ?? 0) <= last) return;
  problems.report(
    provision.places.get('number') ?? provision.place,
    `article ${number} lies beyond the last one: "${node.id}" at ${whereIs(node.place)} says "lastArticle: ${last}"`,
  );
}
