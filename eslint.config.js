import graphql from '@graphql-eslint/eslint-plugin';

/** Lints the public schema; the code is linted by oxlint, which checks types too (.oxlintrc.json). */
export default [
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: 'schema/*.graphql' } } },
    rules: {
      ...graphql.configs['flat/schema-recommended'].rules,
      ...graphql.configs['flat/schema-relay'].rules,
      // A description of one line stands on one line, of members at least.
      '@graphql-eslint/description-style': 'off',
      // Value types have no id.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Pages go forward; to go back, the order is reversed.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-edge-types': ['error', { withEdgeSuffix: true, listTypeCanWrapOnlyEdgeType: false }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          EnumValueDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
        },
      ],
      '@graphql-eslint/no-root-type': ['error', { disallow: ['subscription'] }],
    },
  },
];
