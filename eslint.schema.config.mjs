import graphql from '@graphql-eslint/eslint-plugin';

const NAMING = '@graphql-eslint/naming-convention';
const recommended = graphql.configs['flat/schema-recommended'].rules;

const FILE = 'schema/schema.graphql';

/** What is asked of the printed schema: descriptions, names, and what Relay needs. */
export default [
  {
    files: [FILE],
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: FILE } } },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended,
      ...graphql.configs['flat/schema-relay'].rules,
      // Filters of interfaces ask of a kind what it alone has, as a fragment does: `on_Statute`.
      [NAMING]: [
        'error',
        { ...recommended[NAMING][1], InputValueDefinition: { style: 'camelCase', ignorePattern: '^on_[A-Z]' } },
      ],
      // What has an id implements Node, which asks for it; values have none, and are read with the node that holds
      // them.
      '@graphql-eslint/strict-id-in-types': 'off',
      // For the same reason the rows of some connections are values, and lists of values need no edges.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // The measure of a Measure is the policy or mechanism itself.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
];
