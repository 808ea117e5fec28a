import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeSource } from '../decode-source';
import { grouped } from '../grouped';
import type { Importer, ImportJob, ImportSummary } from '../importer';
import { nodeFile, type WrittenNode } from '../node-files';
import { SeedScene } from '../seed-scene';
import { writeSeeds } from '../write-seeds';
import { readUprTable } from './read-upr-table';
import { UPR_ISSUES } from './upr-issues';
import type { UprRecommendation } from './upr-recommendation';
import { UPR_SESSIONS } from './upr-sessions';

/** Recommendations of the Universal Periodic Review, a row each. */
export const uprImporter: Importer = {
  name: 'upr',
  title: 'recommendations of the Universal Periodic Review (CSV of UPR Info)',
  into: 'recommendations',
  run,
};

function run(job: ImportJob): ImportSummary {
  const scene = new SeedScene(job);
  const reads = job.files.map((path) => readUprTable(decodeSource(basename(path), readFileSync(path)), scene.states));
  const byId = new Map(reads.flatMap(({ understood }) => understood).map((each) => [each.id, each]));
  const byState = grouped(byId.values(), ({ to }) => to);
  const sessions = new Set([...byId.values()].map(({ session }) => session));
  const planned = [
    nodeFile(join(job.seeds, job.into, 'upr-sessions.yaml'), DOCUMENTS_HEAD, [...sessions].map(documentOf)),
    ...[...byState].map(([state, list]) =>
      nodeFile(join(job.seeds, job.into, `upr-${state.toLowerCase()}.yaml`), HEAD, nodesOf(list, scene)),
    ),
  ];
  return {
    understood: `${byId.size} recommendations to ${byState.size} States, of ${sessions.size} sessions.`,
    doubtful: reads.flatMap(({ doubtful }) => doubtful),
    ignored: reads.flatMap(({ ignored }) => ignored),
    written: writeSeeds(job.seeds, planned, job.dryRun),
  };
}

const DOCUMENTS_HEAD =
  'The sessions of the Universal Periodic Review of which recommendations were imported; written by `lexgraph import upr`.';
const HEAD = 'Recommendations of the Universal Periodic Review, without their words; written by `lexgraph import upr`.';

function documentOf(session: string): WrittenNode {
  return {
    document: `doc/upr-${session}`,
    name: `Universal Periodic Review, recommendations of session ${session}`,
    form: 'COMPILATION',
    publisher: 'UPR Info',
    attestedOn: UPR_SESSIONS[session],
    note: 'Who recommended what to whom, under which issues, and what was answered, as the table of UPR Info says; the date is that of the session.',
  };
}

/** Recommendations of one State to another under the same issues are told apart by a number. */
function nodesOf(list: readonly UprRecommendation[], scene: SeedScene): WrittenNode[] {
  const counts = new Map<string, number>();
  return list.map((each) => {
    const { id, to, from, fromName, toName, session, response, action, issues, line, file } = each;
    const plain = `${fromName} to ${toName}, UPR session ${session}: ${issues.join(', ') || 'no issue named'}`;
    const count = (counts.get(plain) ?? 0) + 1;
    counts.set(plain, count);
    const topics = issues.flatMap((issue) => UPR_ISSUES[issue] ?? []).filter((topic) => scene.holds(topic));
    return {
      recommendation: id,
      name: count === 1 ? plain : `${plain} (${count})`,
      madeOn: UPR_SESSIONS[session],
      madeBy: from,
      addressedTo: to,
      subjects: [to, ...new Set(topics)],
      note: `${response ? `Answer: ${response.toLowerCase()}.` : 'No answer is told.'} Category of action: ${action || 'none'}.`,
      cite: [`doc/upr-${session}`, `${file}, line ${line}`],
    };
  });
}
