import type { CodegenConfig } from '@graphql-codegen/cli';

const scalars = { ID: 'string', Date: 'string', PartialDate: 'string' };

/** Types of the public schema and of the queries, and the schema in one file: committed and drift-checked (`npm run check`). */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars,
        contextType: '../resolvers/query.ts#RequestContext',
      },
    },
    'src/generated/client/documents.ts': {
      documents: 'docs/queries/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: { useTypeImports: true, enumsAsTypes: true, scalars },
    },
    'docs/schema/printed.graphql': { plugins: ['schema-ast'] },
    'src/generated/explorer/': {
      documents: 'src/explorer/queries/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', useTypeImports: true, enumsAsTypes: true, scalars },
    },
  },
};

export default config;
