// @ts-check

/** What every Neo4j of ours is told, however it is started. docs/neo4j.md says why. */
const SETTINGS = {
  'dbms.security.auth_enabled': 'true',
  'dbms.usage_report.enabled': 'false',
  'dbms.security.allow_csv_import_from_file_urls': 'false',
  'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
  'db.memory.transaction.max': '512m',
  'db.transaction.timeout': '900s',
};

/**
 * The settings as the Docker image takes them, in variables of its environment.
 * @param {Record<string, string>} settings
 * @returns {Record<string, string>}
 */
function asEnvironment(settings) {
  return Object.fromEntries(
    Object.entries(settings).map(([name, value]) => [
      `NEO4J_${name.replaceAll('_', '__').replaceAll('.', '_')}`,
      value,
    ]),
  );
}

module.exports = { SETTINGS, asEnvironment };
