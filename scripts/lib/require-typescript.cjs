// Loaded with --require: from then on `require` compiles .ts files as the build does.
require('reflect-metadata');
const swc = require('@swc/core');

require.extensions['.ts'] = (module, filename) => {
  module._compile(swc.transformFileSync(filename, { sourceMaps: 'inline' }).code, filename);
};
