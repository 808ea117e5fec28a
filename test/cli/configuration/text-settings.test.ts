import { readConfiguration } from '../../../src/cli/configuration/configuration';

test.each([
  ['on this machine alone', {}, true],
  ['by its name', { HOST: 'localhost' }, true],
  ['not where the network can ask', { HOST: '0.0.0.0' }, false],
  ['not behind a proxy that gives the server a name', { ALLOWED_HOSTS: 'law.example.org' }, false],
  ['to all, where they are meant for all', { HOST: '0.0.0.0', TEXTS_FOR: 'all' }, true],
  ['to nobody', { TEXTS_FOR: 'nobody' }, false],
])('own texts are shown %s', (_, environment, expected) => {
  expect(readConfiguration(environment).texts.areServed).toBe(expected);
});

test('who else is meant is told', () => {
  expect(() => readConfiguration({ TEXTS_FOR: 'some' })).toThrow(/TEXTS_FOR.*this-machine/);
});
