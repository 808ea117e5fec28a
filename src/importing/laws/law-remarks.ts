import type { PartialDate } from '../../model/time/partial-date';
import type { LineRemark } from '../import-report';
import { readDate } from '../read-date';
import type { XmlElement } from '../xml/xml-element';

/** What is told of a file beside the law that it holds. */
export class LawRemarks {
  readonly ignored: LineRemark[] = [];
  readonly doubtful: LineRemark[] = [];

  constructor(
    /** As far as it tells the files of one import apart. */
    readonly file: string,
    /** Without folders. */
    readonly name: string = file,
  ) {}

  /** What is said of the file as a whole. */
  get whole(): Pick<LineRemark, 'file' | 'line'> {
    return { file: this.file, line: 1 };
  }

  ignore({ line, name }: Pick<XmlElement, 'line' | 'name'>, reason: string, written = `<${name}>`): void {
    this.ignored.push({ file: this.file, line, written, reason });
  }

  doubt({ line, name }: Pick<XmlElement, 'line' | 'name'>, reason: string, written = `<${name}>`): void {
    this.doubtful.push({ file: this.file, line, written, reason });
  }

  /** The date that the element bears; null where it bears none, be it that programs write 9999-12-31 for none. */
  date(element: XmlElement | null, written: string | null): PartialDate | null {
    return element && this.dateAt(element, written);
  }

  dateAt(element: Pick<XmlElement, 'line' | 'name'>, written: string | null): PartialDate | null {
    if (!written) return null;
    const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(written);
    const plain = compact ? compact.slice(1).join('-') : written.replace(/(Z|[+-]\d\d:\d\d|T.*)$/, '');
    if (NO_DAY.test(plain)) {
      this.ignore(element, 'the date stands for none', written);
      return null;
    }
    const reading = readDate(plain, null);
    if (reading.is === 'DATE') return reading.date;
    if (reading.is === 'DOUBTFUL') this.doubt(element, reading.reason, written);
    else this.ignore(element, 'the date stands for none', written);
    return null;
  }
}

/** What templates and programs write where there is no day. */
const NO_DAY = /^(9999-?(99-?99|12-?31)|2999-?01-?01|0001-?01-?01|1900-00-00)$/;
