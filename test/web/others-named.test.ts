import { othersNamed, type OtherNamed } from '../../src/web/pages/answer/others-named';
import type { AnswerEdge } from '../../src/web/pages/answer/use-rows';

function norm(id: string, coverage = 'PARTIAL', kind = 'Statute'): OtherNamed {
  return { coverage, obligation: { id }, instrument: { __typename: kind } } as unknown as OtherNamed;
}

function answer(...ids: string[]): AnswerEdge[] {
  return ids.map((id) => ({ node: { obligation: { id } } })) as unknown as AnswerEdge[];
}

function named(norms: readonly OtherNamed[], ...inAnswer: string[]): string[] {
  return othersNamed(norms, answer(...inAnswer)).map(({ obligation }) => obligation.id);
}

test('are those that reach a part of a wider group and that the answer does not hold, each once', () =>
  expect(
    named([norm('residents'), norm('girls'), norm('everyone', 'INHERITED'), norm('residents')], 'girls', 'other'),
  ).toEqual(['residents']));

test('begin with national law, of which the nearest group’s comes first', () =>
  expect(
    named([norm('refugees', 'PARTIAL', 'Treaty'), norm('near'), norm('treaty', 'PARTIAL', 'Treaty'), norm('far')]),
  ).toEqual(['near', 'far', 'refugees', 'treaty']));

test('leave out what shuts those others out: it gives them nothing that these could be refused', () =>
  expect(named([norm('ban', 'EXCLUDED')])).toEqual([]));
