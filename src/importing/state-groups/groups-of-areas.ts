import type { LineRemark } from '../import-report';
import type { WrittenNode } from '../node-files';
import type { StateFinder } from '../states/state-finder';
import type { Area } from './area';

export const M49_DOCUMENT = 'doc/m49';

/** Makes a group of each region of M49 in which States of the seeds lie, at whatever depth. */
export class GroupsOfAreas {
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];
  private readonly byCode: ReadonlyMap<string, Area>;
  private readonly members = new Map<Area, string[]>();

  constructor(
    areas: readonly Area[],
    private readonly states: StateFinder,
  ) {
    this.byCode = new Map(areas.map((area) => [area.code, area]));
    const regions = new Set(areas.map(({ parent }) => parent));
    for (const area of areas) if (!regions.has(area.code)) this.place(area);
    for (const area of areas) if (regions.has(area.code)) this.tellIfEmpty(area);
  }

  get stateCount(): number {
    return new Set([...this.members.values()].flat()).size;
  }

  get nodes(): readonly WrittenNode[] {
    return [...this.members].map(([{ code, name, parent }, members]) => {
      const within = this.byCode.get(parent ?? '');
      return {
        stateGroup: `m49/${code}`,
        name,
        summary: `Region ${code} of M49${within?.parent ? `, within ${within.name} (${within.code})` : ''}.`,
        cite: [M49_DOCUMENT, code],
        members: [...members].sort(),
      };
    });
  }

  private place(area: Area): void {
    const state = this.stateOf(area);
    if (state === null) return;
    for (const region of this.around(area)) this.members.set(region, [...(this.members.get(region) ?? []), state]);
  }

  /** The State by its code; where there is none, by its name. */
  private stateOf(area: Area): string | null {
    const [byCode, byName] = [area.country ? this.states.find(area.country) : null, this.states.find(area.name)];
    const finding = byCode ?? byName;
    if (byCode?.is === 'STATE' && byName.is === 'STATE' && byCode.code !== byName.code)
      return this.doubt(area, `its code is ${byCode.code}, its name that of ${byName.code}`);
    if (finding.is === 'STATE') return finding.code;
    if (finding.is === 'UNKNOWN') return this.doubt(area, 'it is no State that is known, and has no part of its own');
    this.ignored.push({ ...lineOf(area), reason: finding.reason });
    return null;
  }

  /** The regions around it but the whole world, each once. */
  private around(area: Area): ReadonlySet<Area> {
    const found = new Set<Area>();
    let { parent } = area;
    while (parent !== null) {
      const region = this.byCode.get(parent);
      if (!region) this.doubt(area, `there is no region ${parent} around it`);
      if (!region?.parent || found.has(region)) break;
      found.add(region);
      ({ parent } = region);
    }
    return found;
  }

  private tellIfEmpty(area: Area): void {
    if (this.members.has(area)) return;
    const reason = area.parent ? 'no State of the seeds lies in it' : 'it is the whole world, and no group in it';
    this.ignored.push({ ...lineOf(area), reason });
  }

  private doubt(area: Area, reason: string): null {
    this.doubtful.push({ ...lineOf(area), reason });
    return null;
  }
}

function lineOf({ file, line, name, code }: Area): Omit<LineRemark, 'reason'> {
  return { file, line, written: `${code} ${name}` };
}
