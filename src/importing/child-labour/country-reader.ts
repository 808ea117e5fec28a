import type { LineRemark } from '../import-report';
import type { WrittenNode } from '../node-files';
import type { SeedScene } from '../seed-scene';
import type { XmlElement } from '../xml/xml-element';
import { FIGURES, type FigureSource } from './figures';
import { LEGAL_STANDARDS } from './legal-standards';

/** What a country is read with. */
export interface CountryScene {
  readonly file: string;
  readonly year: string;
  readonly country: XmlElement;
  readonly scene: SeedScene;
  /** Consents in the seeds, as `KAZ ilo/c182`. */
  readonly ratified: ReadonlySet<string>;
  readonly ignored: LineRemark[];
  readonly doubtful: LineRemark[];
}

/** The instruments whose ratification the findings tell. */
const CONVENTIONS: Readonly<Record<string, string>> = {
  C_138_Ratified: 'ilo/c138',
  C_182_Ratified: 'ilo/c182',
  Convention_on_the_Rights_of_the_Child_Ratified: 'un/crc',
  CRC_Armed_Conflict_Ratified: 'un/op-crc-ac',
  CRC_Commercial_Sexual_Exploitation_of_Children_Ratified: 'un/op-crc-sc',
  Palermo_Ratified: 'un/palermo-tip',
};

/** Parts of a country’s entry in which words stand, or what the graph has no place for. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  Description: 'a description in the report’s own words',
  ILAB_Projects: 'projects of the Department itself',
  Mechanisms: 'whether there are mechanisms, policies and programmes, without their names',
  Region: 'a region of the report’s own',
  Multiple_Territories: 'whether territories are told apart',
};

/** One country of the findings as nodes of the graph. */
export class CountryReader {
  private readonly nodes: WrittenNode[] = [];
  private readonly name: string;
  private state = '';

  constructor(private readonly at: CountryScene) {
    this.name = at.country.child('Name')?.text ?? '';
  }

  /** The State and its nodes; null where it is no State that the seeds hold. */
  read(): readonly [state: string, nodes: readonly WrittenNode[]] | null {
    const finding = this.at.scene.states.find(this.name);
    if (finding.is === 'STATE') {
      this.state = finding.code;
      this.readParts();
      return [this.state, this.nodes];
    }
    const reason = finding.is === 'OTHER' ? finding.reason : 'no State is called so; the country is left out';
    const remarks = finding.is === 'OTHER' ? this.at.ignored : this.at.doubtful;
    remarks.push(this.remark(this.at.country, this.name, reason));
    return null;
  }

  private readParts(): void {
    this.assessment();
    this.goods();
    for (const figure of FIGURES) this.figure(figure);
    for (const standard of this.partsOf('Legal_Standards')) this.standard(standard);
    for (const area of this.partsOf('Suggested_Actions')) this.actions(area);
    for (const convention of this.partsOf('Conventions')) this.compare(convention);
    for (const part of this.at.country.children) {
      const reason = LEFT_OUT[part.name];
      if (reason) this.at.ignored.push(this.remark(part, this.name, reason));
    }
  }

  private partsOf(name: string): readonly XmlElement[] {
    return this.at.country.child(name)?.children ?? [];
  }

  private assessment(): void {
    const level = this.at.country.child('Advancement_Level')?.text;
    if (!level) return;
    this.finding(
      'assessment',
      `Assessment of ${this.at.year} of what ${this.name} did against child labour: ${level}`,
      ['topic/child-labour'],
      'advancement level',
    );
  }

  private goods(): void {
    for (const good of this.at.country.child('Goods')?.childrenNamed('Good') ?? []) {
      const name = good.child('Good_Name')?.text ?? '';
      const said = (element: string) => /^yes$/i.test(good.child(element)?.text ?? '');
      const ways = [
        said('Child_Labor') ? 'child labour' : '',
        said('Forced_Labor') ? 'forced labour' : '',
        said('Forced_Child_Labor') ? 'forced child labour' : '',
      ].filter((way) => way !== '');
      if (name === '' || ways.length === 0)
        this.at.ignored.push(this.remark(good, `${this.name}: ${name}`, 'no labour is told of the good'));
      else
        this.finding(
          `good-${slugOf(name)}`,
          `${name} of ${this.name} is made with ${ways.join(', ')}`,
          ['topic/child-labour', ...(said('Forced_Labor') ? ['topic/forced-labour'] : [])],
          `goods: ${name}`,
        );
    }
  }

  private figure({ key, path, name, unit, share, topic }: FigureSource): void {
    const element = this.at.country.at(...path);
    const written = element?.text ?? '';
    if (!element || NOT_APPLICABLE.test(written)) return;
    const number = Number(written.replace(/,/g, ''));
    const unknown = UNKNOWN.test(written);
    if (!unknown && !Number.isFinite(number)) {
      this.at.doubtful.push(
        this.remark(element, `${this.name}: ${written}`, 'it is no number; the figure is left out'),
      );
      return;
    }
    const range = this.at.country.at(...path.slice(0, -1), 'Age_Range')?.text;
    const value = share ? Math.round(number * 1000) / 10 : number;
    this.nodes.push({
      statistic: this.idOf('statistic', key),
      name: `${name}, ${this.name}, ${this.at.year}`,
      ...(unknown ? { available: false } : { value }),
      unit,
      population: range ? `Children of ${range} years in ${this.name}` : this.name,
      assertion: 'FOUND',
      attestedOn: this.at.year,
      occursIn: this.state,
      subjects: this.held([topic]),
      cite: this.cite(path.join(', ').replaceAll('_', ' ')),
    });
  }

  private standard(element: XmlElement): void {
    const known = LEGAL_STANDARDS[element.name];
    if (!known) {
      this.at.doubtful.push(this.remark(element, `${this.name}: ${element.name}`, 'it is no standard that is known'));
      return;
    }
    const parts = element.childrenNamed('Territory');
    if (parts.length > 1) {
      this.at.ignored.push(this.remark(element, `${this.name}: ${known.name}`, 'it differs between territories'));
      return;
    }
    const standard = parts[0] ?? element;
    const conforms = standard.child('Conforms_To_Intl_Standard')?.text ?? '';
    if (!/^(yes|no)$/i.test(conforms)) {
      this.at.ignored.push(
        this.remark(
          element,
          `${this.name}: ${known.name}`,
          `whether it meets the standard is not told (${conforms || 'nothing'})`,
        ),
      );
      return;
    }
    const age = /^\d+$/.exec(standard.child('Age')?.text ?? '')?.[0];
    const meets = /^yes$/i.test(conforms) ? 'meets' : 'does not meet';
    const what = `${known.name}${age ? ` (${age})` : ''}`;
    this.finding(
      slugOf(element.name),
      `${what} in ${this.name} ${meets} the international standard`,
      [known.topic],
      `legal standards: ${known.name}`,
    );
  }

  private actions(area: XmlElement): void {
    for (const [index] of area.childrenNamed('Action').entries()) {
      const place = area.name.replaceAll('_', ' ').toLowerCase();
      this.nodes.push({
        recommendation: this.idOf('rec', `${slugOf(area.name)}-${index + 1}`),
        name: `Suggested action ${index + 1} of ${this.at.year} to ${this.name} on ${place}`,
        madeOn: this.at.year,
        madeBy: 'usa/department-of-labor',
        addressedTo: this.state,
        subjects: [this.state, ...this.held(['topic/child-labour'])],
        note: 'Its words are left to a curator to sum up.',
        cite: this.cite(`suggested actions: ${place}, ${index + 1}`),
      });
    }
  }

  private compare(element: XmlElement): void {
    const instrument = CONVENTIONS[element.name];
    if (!instrument || !this.at.scene.holds(instrument)) return;
    const said = /^yes$/i.test(element.text);
    const held = this.at.ratified.has(`${this.state} ${instrument}`);
    const written = `${this.name}, ${instrument}`;
    if (said === held)
      this.at.ignored.push(this.remark(element, written, 'the seeds say the same of the ratification, with its day'));
    else
      this.at.doubtful.push(
        this.remark(
          element,
          written,
          said
            ? 'the file says that it is ratified, and the seeds hold no consent'
            : 'the file says that it is not ratified, and the seeds hold a consent',
        ),
      );
  }

  private finding(key: string, name: string, topics: readonly string[], place: string): void {
    this.nodes.push({
      finding: this.idOf('finding', key),
      name,
      assertion: 'FOUND',
      attestedOn: this.at.year,
      assertedBy: 'usa/department-of-labor',
      occursIn: this.state,
      subjects: this.held(topics),
      cite: this.cite(place),
    });
  }

  private idOf(sort: string, key: string): string {
    return `${sort}/us-child-labour-${this.at.year}/${this.state.toLowerCase()}-${key}`;
  }

  private held(topics: readonly string[]): string[] {
    return topics.filter((topic) => this.at.scene.holds(topic));
  }

  private cite(place: string): readonly [string, string] {
    return [`doc/us-child-labour-${this.at.year}`, `${this.name}, ${place}`];
  }

  private remark({ line }: XmlElement, written: string, reason: string): LineRemark {
    return { file: this.at.file, line, written, reason };
  }
}

const NOT_APPLICABLE = /^(|n\/?a\.?|not applicable)$/i;
const UNKNOWN = /^(unknown|unavailable|not available)\b/i;

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
