// The lock file lets any machine install: every package for every platform is named with its checksum (package-lock.json).
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, Locked>;
};
const parts = Object.entries(packages).filter(([at]) => at !== '');

test('the lock file names every optional package, for every platform', () => {
  const missing = parts.flatMap(([at, part]) =>
    Object.keys(part.optionalDependencies ?? {}).filter(
      (name) => !(`${at}/node_modules/${name}` in packages || `node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lock file pins each package by version and checksum, and names no registry', () => {
  const loose = parts.filter(([, part]) => !part.version || !(part.integrity || part.inBundle));
  expect(loose.map(([at]) => at)).toEqual([]);
  expect(parts.filter(([, part]) => part.resolved).map(([at]) => at)).toEqual([]);
});
