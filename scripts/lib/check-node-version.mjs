// Parsed by whatever Node is at hand: nothing newer than ES modules here, and no imports.
var OLDEST = 20;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    'lexgraph needs Node.js ' + OLDEST + ' or newer; this is ' + process.version + ' (' + process.execPath + ').',
  );
  process.exit(1);
}
