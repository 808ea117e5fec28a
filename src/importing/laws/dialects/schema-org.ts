import type { LawRemarks } from '../law-remarks';
import type { LawChange, LawText, WorkName } from '../law-text';
import { NoLaw } from '../no-law';

type Thing = Readonly<Record<string, unknown>>;

/**
 * What descriptions of schema.org’s Legislation say, as JSON-LD in a file of its own or in a web page. Throws `NoLaw`
 * where there is none.
 */
export function readSchemaOrg(text: string, remarks: LawRemarks): LawText[] {
  const things = blocksIn(text, remarks).flatMap(({ json, line }) =>
    legislationIn(json).map((thing) => ({ thing, line })),
  );
  if (things.length === 0) throw new NoLaw(remarks.file, 'holds no description of Legislation as JSON-LD');
  return things.flatMap(({ thing, line }) => lawOf(thing, line, remarks));
}

function blocksIn(text: string, remarks: LawRemarks): { json: unknown; line: number }[] {
  const scripts = [...text.matchAll(/<script[^>]*application\/ld\+json[^>]*>([\s\S]*?)<\/script>/g)];
  const written =
    scripts.length > 0
      ? scripts.map((match) => ({ json: match[1] ?? '', start: match.index }))
      : [{ json: text, start: 0 }];
  return written.flatMap(({ json, start }) => {
    const line = text.slice(0, start).split('\n').length;
    try {
      return [{ json: JSON.parse(json.replace(/^\ufeff/, '')) as unknown, line }];
    } catch {
      remarks.doubtful.push({ file: remarks.file, line, written: json.trim().slice(0, 40), reason: 'it is no JSON' });
      return [];
    }
  });
}

function legislationIn(json: unknown): Thing[] {
  if (Array.isArray(json)) return json.flatMap(legislationIn);
  if (typeof json !== 'object' || json === null) return [];
  const thing = json as Thing;
  if ('@graph' in thing) return legislationIn(thing['@graph']);
  return [thing['@type']].flat().some((type) => /(^|[/:])Legislation$/.test(String(type))) ? [thing] : [];
}

function lawOf(thing: Thing, line: number, remarks: LawRemarks): LawText[] {
  const place = { line, name: 'Legislation' };
  const date = (name: string) => remarks.dateAt(place, textOf(thing[name])?.split('/')[0] ?? null);
  const adoptedOn = date('legislationDate');
  const edition = date('legislationDateVersion') ?? adoptedOn ?? date('datePublished');
  const address = textOf(thing['@id']) ?? textOf(thing['legislationIdentifier']);
  if (edition === null || address === null) {
    const reason =
      edition === null ? 'it doesn’t say as of when it speaks; it is left out' : 'it has no address; it is left out';
    remarks.doubtful.push({ file: remarks.file, line, written: address ?? 'Legislation', reason });
    return [];
  }
  for (const name of Object.keys(thing))
    if (!READ.has(name))
      remarks.ignored.push({
        file: remarks.file,
        line,
        written: name,
        reason: 'the property has no place in a skeleton',
      });
  return [
    {
      file: remarks.name,
      dialect: 'schema.org Legislation',
      work: workOf(thing, address),
      stage: 'ADOPTED',
      adoptedOn,
      inForceFrom: date('temporalCoverage'),
      language: languageOf(thing),
      edition,
      address: /^https?:/.test(address) ? address : null,
      publisher: textOf(thing['publisher']),
      changes: changesOf(thing),
      provisions: [],
      isWhole: false,
    },
  ];
}

/** Properties that are read, or say what the thing is. */
const READ = new Set([
  '@context',
  '@type',
  '@id',
  '@reverse',
  'name',
  'legislationIdentifier',
  'legislationDate',
  'legislationDateVersion',
  'datePublished',
  'temporalCoverage',
  'inLanguage',
  'publisher',
  'legislationJurisdiction',
  'legislationType',
]);

function workOf(thing: Thing, address: string): WorkName {
  const jurisdiction = textOf(thing['legislationJurisdiction']);
  return {
    address: /^https?:\/\/data\.europa\.eu\/eli/.test(address)
      ? address
      : (textOf(thing['legislationIdentifier']) ?? address),
    country: jurisdiction ?? (/^https?:\/\/data\.europa\.eu/.test(address) ? 'eu' : null),
    title: textOf(thing['name']) ?? address,
    reference: textOf(thing['legislationIdentifier']),
  };
}

function changesOf(thing: Thing): LawChange[] {
  const reverse = (thing['@reverse'] ?? {}) as Thing;
  const made = (name: string, is: LawChange['is']) =>
    [reverse[name] ?? []].flat().flatMap((other) => {
      const address = textOf(other);
      const title = textOf((other as Thing)['name']) ?? address;
      return address && title
        ? [{ is, date: null, by: { address, country: 'eu', title, reference: null }, effect: null }]
        : [];
    });
  return [...made('legislationAmends', 'AMENDS'), ...made('legislationRepeals', 'REPEALS')];
}

/** English, French ... or `en`, as a code. */
function languageOf(thing: Thing): string | null {
  const written = textOf(thing['inLanguage'])?.toLowerCase() ?? null;
  return written === null ? null : (LANGUAGES[written] ?? written.slice(0, 2));
}

const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  french: 'fr',
  german: 'de',
  russian: 'ru',
  kazakh: 'kk',
};

/** A text, or the address or name of a thing. */
function textOf(value: unknown): string | null {
  const [first] = [value].flat();
  if (typeof first === 'string') return first.trim() || null;
  if (typeof first !== 'object' || first === null) return null;
  const { '@value': written, '@id': id, name } = first as Thing;
  return textOf(written ?? id ?? name ?? null);
}
