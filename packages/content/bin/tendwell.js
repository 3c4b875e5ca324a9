#!/usr/bin/env node
// Before anything else is loaded: older versions fail on the first module that they do not understand.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major > 20 || (major === 20 && minor >= 19)) {
  await import('../dist/bundle/tendwell.js');
} else {
  console.error(
    `tendwell: Node.js is ${process.versions.node}.\n\nInstall 20.19 or later from https://nodejs.org`,
  );
  process.exitCode = 1;
}
