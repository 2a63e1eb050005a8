import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kpis } from '../src/domain/kpi-registry.ts';
import { postColumns } from '../src/exports/post-columns.ts';
import { readingColumns } from '../src/exports/reading-columns.ts';

const root = new URL('..', import.meta.url).pathname;
const readme = readFileSync(`${root}README.md`, 'utf8');

test('the README documents every exported column, by its name or by the family it belongs to', () => {
  const undocumented = [...postColumns, ...readingColumns]
    .map(({ name }) => name)
    .filter((name) => {
      const stem = name.replace(/(Interval)?(Low|High|Shown|ReadAt|Source)$/, '');
      return ![`\`${name}\``, `\`${stem}\``, `\`${stem}…\``].some((written) => readme.includes(written));
    });
  expect(undocumented).toEqual([]);
});

test('the README names every KPI', () => {
  expect(kpis.filter(({ id }) => !readme.includes(`\`${id}\``))).toEqual([]);
});

test('every file and command that the README names is there', () => {
  const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...readme.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  const files = [...readme.matchAll(/\]\(((?!https?:)[^)]+)\)/g)].map((found) => found[1] ?? '');
  expect(files.filter((file) => !existsSync(root + file))).toEqual([]);
});
