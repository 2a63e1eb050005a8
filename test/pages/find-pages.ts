import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExpectedPage } from './expected-page.ts';

/** A page's file with what is expected of it. */
export interface PageFile {
  name: string;
  htmlFile: string;
  expected: ExpectedPage;
}

const expectation = '.expected.json';

/** The pages in a folder that have an expectation beside them; none where the folder is not there. */
export function findPages(folder: string): PageFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(expectation))
    .sort()
    .map((file) => {
      const name = file.slice(0, -expectation.length);
      return {
        name,
        htmlFile: join(folder, `${name}.html`),
        expected: JSON.parse(readFileSync(join(folder, file), 'utf8')),
      };
    });
}
