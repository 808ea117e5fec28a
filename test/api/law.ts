import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GraphRecords } from '../../src/model/records';
import { linkSeeds } from '../../src/seeding/link-seeds';
import { parseSeedFiles } from '../../src/seeding/read-seed-folder';
import { SeedProblems } from '../../src/seeding/seed-problems';

const FILE = readFileSync(join(__dirname, 'law.yaml'), 'utf8');

interface LawSize {
  readonly articles?: number;
  readonly states?: number;
}

/** The law of law.yaml, with so many further articles and States, each with all that a row of an answer may carry. */
export function lawGraph(size: LawSize = {}): GraphRecords {
  const problems = new SeedProblems();
  return linkSeeds(parseSeedFiles([{ name: 'law.yaml', source: lawSource(size) }], problems), problems);
}

/** The same, as a seed file. */
export function lawSource({ articles = 3, states = 0 }: LawSize = {}): string {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return [FILE, ...numbers(articles).map(article), ...numbers(states).map(state)].join('\n');
}

function article(number: number): string {
  const of = `un/charter/art-${number}`;
  return `
- provision: ${of}
  name: Article ${number}
  number: "${number}"
  cite: [doc/charter, art. ${number}]
  partOf: un/charter
  imposes:
    - obligation: "#norm"
      name: Schooling ${number}
      modality: DUTY
      cite: [doc/charter, art. ${number}]
      protects: [group/children]
      stateBears: true
      borneBy: [kaz/ministry]
      subjects: [topic/education]
      elements: [{ key: everyone, kind: CONDITION, text: Everyone }, { key: free, kind: ACT, text: Free }]
- provision: kaz/code/art-${number}
  name: Article ${number} of the code
  number: "${number}"
  cite: [doc/report, "${number}"]
  partOf: kaz/code
  subjects: [topic/education]
  implements: [{ to: "${of}#norm", extent: PARTIAL, covers: [free], lacks: [everyone] }]
- provision: kaz/order/art-${number}
  name: Article ${number} of the order
  number: "${number}"
  cite: [doc/report, "${number}"]
  partOf: kaz/order
  contradicts: [{ to: "${of}#norm", lacks: [everyone] }]
- institution: kaz/inspectorate-${number}
  name: Inspectorate ${number}
  form: INSPECTORATE
  cite: [doc/report, "${number}"]
  serves: KAZ
  responsibleFor:
    - { to: "${of}#norm", role: MONITORS, status: ASSIGNED }
    - { to: kaz/code/art-${number}, role: ENFORCES, status: ASSIGNED }
- finding: finding/gap-${number}
  name: Gap ${number}
  assertion: FOUND
  gap: NOT_ENFORCED
  cite: [doc/report, "${number}"]
  violates: ["${of}#norm"]
  occursIn: KAZ
- finding: finding/loose-${number}
  name: Loose gap ${number}
  assertion: RELAYED
  gap: NO_REMEDY
  cite: [doc/report, "${number}"]
  subjects: [kaz/inspectorate-${number}, topic/education]
  assertedBy: [kaz/inspectorate-${number}]
  affects: [group/children]
  occursIn: KAZ
- discrepancy: discrepancy/norm-${number}
  name: Discrepancy ${number}
  cite: [doc/report, "${number}"]
  claimStatements:
    - { statement: One, assertion: FOUND, assertedBy: kaz/inspectorate-${number}, document: doc/report, pinpoint: "1" }
    - { statement: Other, assertion: RELAYED, document: doc/report, pinpoint: "2" }
  resolved: false
  resolution: None.
  subjects: ["${of}#norm"]
  disputes: ["kaz/order/art-${number}>CONTRADICTS>${of}#norm"]`;
}

function state(number: number): string {
  const code = `X${String.fromCharCode(65 + Math.floor(number / 26))}${String.fromCharCode(65 + (number % 26))}`;
  return `
- state: ${code}
  name: State ${number}
  basis: EDITORIAL
  participatesIn: [{ to: un/charter, action: ACCESSION, date: 1995-01-${String((number % 28) + 1).padStart(2, '0')}, cite: [doc/report, "${number}"] }]`;
}
