import { basename, join } from 'node:path';
import { SourceUnreadable } from '../decode-source';
import type { LineRemark } from '../import-report';
import type { Importer, ImportJob, ImportSummary } from '../importer';
import { nodeFile, type WrittenNode } from '../node-files';
import { SeedScene } from '../seed-scene';
import { writeSeeds } from '../write-seeds';
import { readXml } from '../xml/read-xml';
import type { XmlElement } from '../xml/xml-element';
import { CountryReader } from './country-reader';
import { ratifiedInSeeds } from './ratified-in-seeds';

/** The findings on the worst forms of child labour of the United States Department of Labor, a country each. */
export const childLabourImporter: Importer = {
  name: 'us-child-labour',
  title: 'Findings on the Worst Forms of Child Labor, US Department of Labor (XML)',
  into: 'child-labour',
  run,
};

function run(job: ImportJob): ImportSummary {
  const scene = new SeedScene(job);
  const ratified = ratifiedInSeeds(scene.entries);
  const ignored: LineRemark[] = [];
  const doubtful: LineRemark[] = [];
  const nodes = new Map<string, WrittenNode[]>();
  const documents = new Map<string, WrittenNode>();
  for (const path of job.files) {
    const file = basename(path);
    const root = readXml(path, () => true);
    if (root.name !== 'Countries')
      throw new SourceUnreadable(
        `${file}:${root.line}`,
        `is no list of countries of these findings: its root is <${root.name}>`,
      );
    const year = yearOf(root, file);
    if (!file.includes(year))
      doubtful.push({
        file,
        line: root.line,
        written: year,
        reason: 'its descriptions are of this year, which its name doesn’t say; the year is taken',
      });
    documents.set(year, documentOf(year));
    for (const country of root.childrenNamed('Country')) {
      const reader = new CountryReader({ file, year, country, scene, ratified, ignored, doubtful });
      const [state, read] = reader.read() ?? [];
      if (state && read) nodes.set(state, [...(nodes.get(state) ?? []), ...read]);
    }
  }
  const path = (name: string) => join(job.seeds, job.into, `${name}.yaml`);
  const planned = [
    nodeFile(
      path('us-department-of-labor'),
      'The findings that were imported; written by `lexgraph import us-child-labour`.',
      [...documents.values(), ...maker(scene)],
    ),
    ...[...nodes].map(([state, list]) => nodeFile(path(state.toLowerCase()), HEAD, list)),
  ];
  const facts = [...nodes.values()].reduce((sum, list) => sum + list.length, 0);
  return {
    understood: `${facts} findings, figures and suggested actions on ${nodes.size} States.`,
    doubtful,
    ignored,
    written: writeSeeds(job.seeds, planned, job.dryRun),
  };
}

const HEAD =
  'What the findings on the worst forms of child labour say of the State, without their words; written by `lexgraph import us-child-labour`.';

/** The year of which most descriptions speak. */
function yearOf(root: XmlElement, file: string): string {
  const counts = new Map<string, number>();
  for (const country of root.childrenNamed('Country')) {
    const year = /^In (\d{4})\b/.exec(country.child('Description')?.text ?? '')?.[1];
    if (year) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  if (!most)
    throw new SourceUnreadable(file, 'doesn’t say of which year it speaks: no description begins “In” and a year');
  return most[0];
}

function documentOf(year: string): WrittenNode {
  return {
    document: `doc/us-child-labour-${year}`,
    name: `Findings on the Worst Forms of Child Labor of ${year}`,
    form: 'REPORT',
    languages: ['EN'],
    publisher: 'United States Department of Labor, Bureau of International Labor Affairs',
    attestedOn: year,
    address: 'https://www.dol.gov/agencies/ilab/resources/reports/child-labor/findings',
  };
}

function maker(scene: SeedScene): WrittenNode[] {
  if (scene.holds('usa/department-of-labor')) return [];
  return [
    {
      institution: 'usa/department-of-labor',
      name: 'Department of Labor of the United States',
      form: 'MINISTRY',
      basis: 'EDITORIAL',
    },
  ];
}
