import { GraphBuilder, between } from '../store/graph-builder';

/** A convention in force from 1990 to 1999, a State that joined it, and values that formats stumble over. */
export const SMALL_GRAPH = new GraphBuilder()
  .node('State', 'KAZ', { name: 'Kazakhstan', aliases: ['Қазақстан', 'a|b', 'c\\d'] })
  .node(
    'Treaty',
    'un/crc',
    { name: 'A "quoted", <marked> & long\nname', adoptedOn: '1989-11-20', inForceFrom: '1990', identified: true },
    between('1990-09-02', '2000-01-01'),
  )
  .node('Obligation', 'un/crc/art-1#age', {
    limits: [{ subject: 'age', kind: 'MAXIMUM', value: 18, unit: 'year' }],
    elements: [{ key: 'a|b', kind: 'CONDITION', text: 'x' }],
  })
  .node('Document', 'doc/status')
  .edge('KAZ', 'PARTICIPATION', 'un/crc', {
    key: 'ratification',
    properties: { action: 'RATIFICATION', date: '1994-08-12' },
    citations: [
      { document: 'doc/status', pinpoint: 'KAZ | row 3', checked: true },
      { document: 'doc/other', pinpoint: null, checked: false },
    ],
    window: between('1994-08-12', '2000-01-01'),
  })
  .edge('un/crc', 'CITED_IN', 'doc/status', { properties: { pinpoint: 'whole', checked: true } })
  .build();
