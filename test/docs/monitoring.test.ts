import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { useApi } from '../api/api';
import { lawGraph } from '../api/law';

const MONITORING = join(__dirname, '../../docs/monitoring');

describe.each(['alerts.yaml', 'dashboard.json'])('%s', (file) => {
  const api = useApi({ graph: lawGraph(), http: { metricsOpen: true } });

  test('speaks of metrics that there are', async () => {
    await api().ask('{ node(id: "KAZ") { id } }');
    const shown = await (await api().fetch('/metrics')).text();
    const named = readFileSync(join(MONITORING, file), 'utf8').match(/\b(lexgraph|nodejs|process)_[a-z0-9_]+/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !shown.includes(`\n${name}`))).toEqual([]);
  });
});
