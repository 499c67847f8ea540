import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the public schema, committed and drift-checked (`npm run check`). */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/resolvers-types.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string' },
        contextType: '../resolvers/query.ts#RequestContext',
      },
    },
  },
};

export default config;
