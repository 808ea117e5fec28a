import type { TFunction } from 'i18next';
import { dateOf } from '../../src/web/language/dates';
import type { Words } from '../../src/web/language/use-words';
import { readAt } from '../../src/web/parts/read-at';

const COPY = 'https://github.com/kazakhstan-law/codes/blob/13d33ff/rus/ch005.md';
const ORIGINAL = 'https://zan.gov.kz/client/#!/doc/59947/rus/24.11.2015';

const t = ((key: string, { host, date }: { readonly host?: string; readonly date?: string } = {}) =>
  [key.replace('common:sources.', ''), host, date].filter(Boolean).join(' ')) as unknown as TFunction<'common'>;
const words = { ofDate: (date: string) => dateOf(date, 'en').replaceAll('\u00a0', ' ') } as unknown as Words;

type Row = [string, string | null, string | null, string | null, [string | null, string][]];

test.each<Row>([
  [
    'what the publisher has comes before the copy',
    COPY,
    ORIGINAL,
    '2015-11-24',
    [
      ['edition zan.gov.kz 24 November 2015', ORIGINAL],
      ['copy', COPY],
    ],
  ],
  [
    'an edition without a day is called by its host alone',
    COPY,
    ORIGINAL,
    null,
    [
      ['zan.gov.kz', ORIGINAL],
      ['copy', COPY],
    ],
  ],
  ['an address alone has no name', COPY, null, null, [[null, COPY]]],
  ['there may be no copy', null, ORIGINAL, null, [['zan.gov.kz', ORIGINAL]]],
  ['there may be no address', null, null, null, []],
  [
    'what is no web address is called as it is',
    null,
    'State archive, 12',
    null,
    [['State archive, 12', 'State archive, 12']],
  ],
])('%s', (_, address, originalAddress, editionDate, places) => {
  const told = readAt({ address, originalAddress, editionDate }, { t, words });
  expect(told.map((place) => [place.name, place.address])).toEqual(places);
});
