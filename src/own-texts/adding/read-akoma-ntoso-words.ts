import { numberInId, partNumber } from '../../importing/laws/part-number';
import { workId } from '../../importing/laws/work-id';
import type { XmlElement } from '../../importing/xml/xml-element';
import type { FoundText } from './found-text';

/** The words of the articles, or sections, of a law in Akoma Ntoso; null where the file holds no law. */
export function readAkomaNtosoWords(root: XmlElement): FoundText | null {
  const law = root.child('act') ?? root.child('bill');
  const body = law?.child('body');
  if (root.name !== 'akomaNtoso' || !law || !body) return null;
  const work = law.at('meta', 'identification', 'FRBRWork');
  const value = (name: string) => work?.child(name)?.attribute('value') ?? '';
  const country = value('FRBRcountry').split('/').at(-1)?.toLowerCase() ?? null;
  const language = law.at('meta', 'identification', 'FRBRExpression', 'FRBRlanguage')?.attribute('language');
  const units = [...body.descendants(body.has('article') ? 'article' : 'section')];
  const articles = units.flatMap((unit) => {
    const number = partNumber(unit.child('num')?.text ?? '');
    const key = number === null ? null : numberInId(number);
    return key === null ? [] : [[key, unit.text] as const];
  });
  const id = workId({ address: value('FRBRuri'), country, title: '', reference: null });
  return {
    names: [id, value('FRBRalias')].filter((name) => name !== ''),
    language: language?.split('/').at(-1)?.toLowerCase() ?? 'und',
    articles: new Map(articles),
  };
}
