import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { inProject, say } from './project.mjs';
import { compilationPinpoints } from './pinpoints/compilation.mjs';
import { missionReportPinpoints } from './pinpoints/mission-report.mjs';
import { pressReleasePinpoints } from './pinpoints/press-release.mjs';

/** The documents of which the project holds lists: how each text is known, and how its pinpoints are found. */
const DOCUMENTS = [
  { slug: 'a-hrc-24-43-add1', sign: /^Le présent rapport/m, pinpoints: missionReportPinpoints },
  { slug: 'a-hrc-wg6-7-kaz-2', sign: /^Core universal human/m, pinpoints: compilationPinpoints },
  pressRelease('ohchr-2014-03-19', /^GENEVA \(19 March 2014\)/m),
  pressRelease('ohchr-2014-03-27', /^ASTANA \(27 March 2014\)/m),
  pressRelease('iom-2015-05-29', /^Almaty, May 29, 2015/m),
];

function pressRelease(slug, dateline) {
  return { slug, sign: dateline, pinpoints: (text) => pressReleasePinpoints(text, dateline) };
}

/** Writes the lists of the documents whose texts lie in the folder; returns whether each document's does. */
export function writeParagraphLists(folder) {
  if (!existsSync(folder)) {
    say(`There is no folder ${folder}.`);
    return false;
  }
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8'));
  mkdirSync(inProject('seeds', 'paragraphs'), { recursive: true });
  const missing = DOCUMENTS.filter((document) => !writeList(document, texts));
  for (const { slug } of missing) say(`None of the files in ${folder} is the text of doc/${slug}.`);
  return missing.length === 0;
}

function writeList({ slug, sign, pinpoints }, texts) {
  const text = texts.find((each) => sign.test(each));
  if (text === undefined) return false;
  const found = pinpoints(text);
  const runs = sortedRuns(text);
  const list = found.map((pinpoint) => `  - ${/^\d+$/.test(pinpoint) ? `"${pinpoint}"` : pinpoint}\n`).join('');
  const file = (name) => inProject('seeds', 'paragraphs', name);
  writeFileSync(
    file(`${slug}.yaml`),
    `# Made by "npm run paragraphs". Every place of the document that can be cited.\ndocument: doc/${slug}\npinpoints:\n${list}`,
  );
  writeFileSync(file(`${slug}.runs.txt`), `${runs.join('\n')}\n`);
  say(`doc/${slug}: ${found.length} pinpoints, ${runs.length} runs of nine words.`);
  return true;
}

function sortedRuns(text) {
  const { runHashes, wordsOf } = createRequire(import.meta.url)(inProject('dist/seeding/corpus/word-runs.js'));
  return [...new Set(runHashes(wordsOf(text).map((word) => word.text)))].sort();
}
