import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EdgeKindDeclaration } from '../../src/model/declaration/edge-kind';
import type { NodeKindDeclaration } from '../../src/model/declaration/node-kind';
import { relationsOf } from '../../src/model/graph-model';
import { NODE_KINDS } from '../../src/model/kinds';
import { SeedsRefused } from '../../src/seeding/seed-problems';
import { linked } from './linked';

const SOUND = { name: 'base.yaml', source: readFileSync(join(__dirname, 'good', 'base.yaml'), 'utf8') };

/** A node for each property of each kind, and for each property of each edge that begins there. */
function nodesWith(written: string): string {
  return NODE_KINDS.flatMap((kind) => {
    const own = writable(kind).map(({ name }) => `${name}: ${written}`);
    const edges = relationsOf(kind).filter(({ direction }) => direction === 'forward');
    const ofEdges = edges.flatMap(({ name, edge }) =>
      writable(edge).map((property) => `${name}: [{ to: un/treaty, ${property.name}: ${written} }]`),
    );
    const id = (at: number) => `odd/${kind.seedKey.toLowerCase()}-${at}`;
    return [...own, ...ofEdges].map((line, at) => `- ${kind.seedKey}: ${id(at)}\n  ${line}\n`);
  }).join('');
}

function writable({ properties }: NodeKindDeclaration | EdgeKindDeclaration) {
  return properties.filter(({ derived }) => !derived);
}

test.each([['7'], ['true'], ['garbled'], ['[7]'], ['{ a: b }'], ['[{ a: b }]']])(
  'whatever property is written as %s, mistakes are told, and nothing breaks',
  (written) => {
    const load = () => linked(SOUND, { name: 'odd.yaml', source: nodesWith(written) });
    expect(load).toThrow(SeedsRefused);
    expect(load).not.toThrow(/undefined|\[object/);
  },
);
