import type { GraphRecords } from '../../src/model/records';

import { GraphBuilder, between } from '../store/graph-builder';

const cited = (pinpoint: string) => ({ citations: [{ document: 'doc/report', pinpoint, checked: true }] });

/**
 * What a report recommends to a State and what became of it, with so many further recommendations, each followed up.
 */
export function recordGraph({ recommendations = 0 } = {}): GraphRecords {
  const graph = new GraphBuilder();
  people(graph);
  asked(graph);
  law(graph);
  for (let number = 1; number <= recommendations; number += 1) further(graph, number);
  return graph.build();
}

function people(graph: GraphBuilder): void {
  graph
    .node('State', 'KAZ', { name: 'Kazakhstan' })
    .node('State', 'KGZ', { name: 'Kyrgyzstan' })
    .node('Document', 'doc/report', { name: 'Report', publishedOn: '2013' })
    .node('Institution', 'un/rapporteur', { name: 'Special Rapporteur' })
    .node('Institution', 'kaz/ministry', { name: 'Ministry' })
    .node('Person', 'person/aliya', { name: 'Aliya', attestedOn: '2012-10-01' })
    .edge('person/aliya', 'HOLDS_OFFICE', 'kaz/ministry', {
      properties: { office: 'Minister', attestedOn: '2012-10-01' },
      ...cited('7'),
    })
    .node('Group', 'group/children')
    .node('Group', 'group/girls')
    .edge('group/girls', 'BROADER', 'group/children')
    .node('Group', 'group/employers')
    .node('Topic', 'topic/education')
    .node('Topic', 'topic/schools')
    .edge('topic/schools', 'BROADER', 'topic/education');
}

function asked(graph: GraphBuilder): void {
  const recommendation = (id: string, name: string, dates: Record<string, string>) =>
    graph.node('Recommendation', id, { name, ...dates }).edge(id, 'CITED_IN', 'doc/report', {
      properties: { pinpoint: '124', checked: true },
    });
  recommendation('rec/school', 'Open the schools', { madeOn: '2013' })
    .edge('rec/school', 'ABOUT', 'KAZ')
    .edge('rec/school', 'ABOUT', 'topic/schools')
    .edge('rec/school', 'ABOUT', 'group/girls')
    .edge('rec/school', 'MADE_BY', 'un/rapporteur')
    .edge('rec/school', 'CALLS_FOR', 'un/charter')
    // Of which nobody says whether the State has joined it: what became of the call is for those who followed it up.
    .node('Treaty', 'un/schools', { name: 'Convention on Schools' })
    .edge('rec/school', 'CALLS_FOR', 'un/schools');
  recommendation('rec/work', 'Inspect the fields', { madeOn: '2014-03-27' })
    .edge('rec/work', 'ADDRESSED_TO', 'KAZ')
    .edge('rec/work', 'ABOUT', 'KAZ')
    .edge('rec/work', 'ABOUT', 'group/children')
    .edge('rec/work', 'MADE_BY', 'un/rapporteur');
  recommendation('rec/undated', 'Report in time', { attestedOn: '2012-10-01' })
    .edge('rec/undated', 'ADDRESSED_TO', 'kaz/ministry')
    .edge('rec/undated', 'ABOUT', 'KAZ');
  recommendation('rec/elsewhere', 'Train the police', { madeOn: '2014-03-27' }).edge('rec/elsewhere', 'ABOUT', 'KGZ');
  graph
    .node('Finding', 'finding/half', { name: 'Some schools are open', assertion: 'FOUND', attestedOn: '2014-03-27' })
    .edge('finding/half', 'FOLLOWS_UP', 'rec/school', {
      properties: { outcome: 'PARTLY_MET', date: '2014-03-27', note: 'Not in every region.' },
      ...cited('6'),
    });
}

function law(graph: GraphBuilder): void {
  graph
    .node('Treaty', 'un/charter', { name: 'Charter', adoptedOn: '1989-11-20', inForceFrom: '1990-09-02' })
    .node('Provision', 'un/charter/art-1', { name: 'Article 1' })
    .edge('un/charter/art-1', 'PART_OF', 'un/charter')
    .edge('KAZ', 'PARTICIPATION', 'un/charter', {
      key: 'ratification',
      properties: { action: 'RATIFICATION', date: '1994-08-12', inForceFrom: '1994-09-11' },
      ...cited('1'),
    })
    .edge('KGZ', 'PARTICIPATION', 'un/charter', {
      key: 'not-party',
      properties: { action: 'NOT_PARTY', attestedOn: '2012-10-01' },
    })
    .node('Statute', 'kaz/old-code', { name: 'Old code', adoptedOn: '1999' }, between('1999-01-01', '2007-05-15'))
    .node('Statute', 'kaz/code', { name: 'Code', adoptedOn: '2007-05-15' })
    .edge('kaz/old-code', 'LAW_OF', 'KAZ', { window: between('1999-01-01', '2007-05-15') })
    .edge('kaz/code', 'LAW_OF', 'KAZ')
    .edge('kaz/code', 'REPLACES', 'kaz/old-code', { properties: { date: '2007-05-15' } })
    .node('Event', 'event/visit', { name: 'Visit', startedOn: '2012-09-24', endedOn: '2012-10-01' })
    .node('Event', 'event/talk', { name: 'Talk', startedOn: '2015-05', endedOn: '2015-05' })
    .edge('event/visit', 'OCCURS_IN', 'KAZ')
    .edge('event/visit', 'INVOLVES', 'KAZ', { properties: { part: 'host' } })
    .edge('event/talk', 'OCCURS_IN', 'KAZ')
    .node('Discrepancy', 'discrepancy/10', { disputes: [], resolved: false, resolution: 'None.', claimStatements: [] })
    .node('Discrepancy', 'discrepancy/9', {
      disputes: ['KAZ>PARTICIPATION:ratification>un/charter'],
      resolved: false,
      resolution: 'None.',
      claimStatements: [],
    })
    .edge('discrepancy/10', 'ABOUT', 'kaz/code')
    .node('Topic', 'topic/alone');
}

function further(graph: GraphBuilder, number: number): void {
  const id = `rec/more-${number}`;
  graph
    .node('Recommendation', id, { name: `More ${number}`, madeOn: '2013' })
    .edge(id, 'ABOUT', 'KAZ')
    .edge(id, 'CITED_IN', 'doc/report', { properties: { pinpoint: `${number}`, checked: true } })
    .node('Finding', `finding/more-${number}`, { name: `Seen ${number}`, assertion: 'FOUND', attestedOn: '2014-03-27' })
    .edge(`finding/more-${number}`, 'FOLLOWS_UP', id, {
      properties: { outcome: 'MET', date: '2014-03-27' },
      ...cited(`${number}`),
    })
    .node('Discrepancy', `discrepancy/more-${number}`, {
      disputes: [],
      resolved: true,
      resolution: 'Done.',
      claimStatements: [],
    })
    .edge(`discrepancy/more-${number}`, 'ABOUT', id);
}
