import { readFileSync } from 'node:fs';
import { git } from './git.mjs';
import { inProject } from './project.mjs';

const SCHEMA = 'schema/schema.graphql';
/** Holds the commit whose schema clients may rely on; raised with each release. */
const PROMISED = 'schema/promised-commit';

/**
 * A step of the gate: every change that breaks clients of the promised schema must stand in CHANGELOG.md by its path,
 * as `Type.field`.
 */
export async function checkSchemaChanges() {
  const started = performance.now();
  // Packages are there only once the tree is prepared.
  const { CriticalityLevel, diff } = await import('@graphql-inspector/core');
  const { buildSchema } = await import('graphql');
  const promised = readFileSync(inProject(PROMISED), 'utf8').trim();
  const before = buildSchema(git('show', `${promised}:${SCHEMA}`));
  const after = buildSchema(readFileSync(inProject(SCHEMA), 'utf8'));
  const changelog = readFileSync(inProject('CHANGELOG.md'), 'utf8');
  const breaking = (await diff(before, after)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  );
  const unsaid = breaking.filter(({ path }) => !changelog.includes(`\`${path}\``));
  const lines = unsaid.map(({ path, message }) => `${path}: ${message}`);
  const cure = `Each breaks clients of the schema of ${promised}. Take it back, or say so in CHANGELOG.md with \`${unsaid[0]?.path}\`.`;
  return {
    ok: unsaid.length === 0,
    output: unsaid.length === 0 ? '' : [...lines, cure].join('\n'),
    milliseconds: performance.now() - started,
  };
}
