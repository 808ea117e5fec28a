import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { countsOfSearch, didYouMean, prepareSearch, searchPage, snippetOfAnswer } from '../src/questions/search';
import { linked, parsedSeeds } from './seeds';
void (async () => {
  const store = openSqliteStore('/tmp/s/graph.sqlite');
  await store.load(linked(parsedSeeds()), 'd' + Math.random());
  for (const line of readFileSync('/tmp/s/queries.txt', 'utf8').split('\n').filter(Boolean)) {
    const [text = '', kinds] = line.split('\t');
    const t = performance.now();
    const s = await prepareSearch(store, { text, kinds: kinds ? kinds.split(',') : null });
    const { answers } = await searchPage(store, s, { limit: 8, backward: false });
    const ms = performance.now() - t;
    const counts = await countsOfSearch(store, s);
    console.log(`\n## ${line} | ${counts.map((c) => c.kind + ' ' + c.count).join(', ')} | dym ${await didYouMean(store, s, answers.length > 0)} | ${ms.toFixed(1)} ms | ${s.terms.filter(t=>t.meant.length).map(t=>t.words+'->'+t.meant).join(' ')}`);
    for (const a of answers) console.log(`   ${a.rank} ${a.node.id} ${a.field} ${a.form} | ${snippetOfAnswer(s, a).map((p) => (p.isMatch ? `[${p.text}]` : p.text)).join('')}`);
  }
})();
