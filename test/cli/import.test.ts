import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram } from '../main/build-program';
import { removeFolder, temporaryFolder } from '../temporary-folder';
import { runCommand } from './run-command';

const SEEDS = `
- { document: doc/page, name: A page, form: WEB_PAGE, attestedOn: 2010 }
- { state: KGZ, name: Kyrgyzstan, basis: EDITORIAL }
- { treaty: un/crc, name: Convention on the Rights of the Child, cite: [doc/page, "1"] }
`;
const TABLE =
  'Participant,Signature,"Ratification, Accession(a)"\nKyrgyzstan,,7 Oct 1994 a\nEuropean Union,,1 Jan 2000 a\n';

describe('lexgraph import', () => {
  const folder = temporaryFolder();
  const seeds = join(folder, 'seeds');
  const table = join(folder, '4-11.csv');
  const run = (...args: string[]) => runCommand(['import', ...args], { environment: { LEXGRAPH_SEEDS: seeds } });

  beforeAll(() => {
    buildProgram();
    mkdirSync(seeds);
    writeFileSync(join(seeds, 'base.yaml'), SEEDS);
    writeFileSync(table, TABLE);
  }, 60_000);
  afterAll(() => removeFolder(folder));

  test('writes seeds and tells what became of the lines; again it writes nothing', async () => {
    const { status, stdout } = await run('untc-status', table);
    expect(status).toBe(0);
    expect(stdout).toContain('Understood: 1 acts in 1 files: 1 new,');
    expect(stdout).toContain('1 lines: it is a regional organisation, and no State');
    const written = readFileSync(join(seeds, 'participations', 'un-crc.participations.csv'), 'utf8');
    expect(written).toContain('KGZ,un/crc,ACCESSION,1994-10-07,,doc/untc-4-11,Kyrgyzstan,');
    expect((await run('untc-status', table, '--lines')).stdout).toMatch(
      /4-11\.csv:3: it is a regional.*\nWritten: nothing/,
    );
  });

  test.each([
    [['untc-status', 'FILE'], 1, /begins Participant|is no table of the format/],
    [['untc-status', 'none.csv'], 1, /There is no file none\.csv\./],
    [['upr', 'FILE', '--mapping', 'FILE'], 1, /upr holds no participations: it takes no mapping/],
    [['wipo', 'FILE', '--mapping', 'none.csv'], 1, /There is no file none\.csv\./],
    [['xml', 'FILE'], 2, /Allowed choices are untc-status, manyhealth/],
    [['untc-status'], 2, /missing required argument 'file'/],
  ])('%j is refused', async (args, expected, message) => {
    const other = join(folder, 'other.csv');
    writeFileSync(other, 'a,b\n1,2\n');
    const { status, stderr } = await run(...args.map((each) => (each === 'FILE' ? other : each)));
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at \S+ \(/);
    expect(status).toBe(expected);
  });
});
