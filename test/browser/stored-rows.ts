import type { Page } from '@playwright/test';
import type { LaunchedExtension } from './launch-extension.ts';

/** Reads the extension's own database, from one of its own pages, as it is on disk. */
export class StoredRows {
  private constructor(private readonly page: Page) {}

  static async open(extension: LaunchedExtension): Promise<StoredRows> {
    return new StoredRows(await extension.own());
  }

  /** Every row of a table; none where the database is not there yet. */
  async all<Row>(table: string): Promise<Row[]> {
    return this.page.evaluate(async (name) => {
      const databases = await indexedDB.databases();
      if (!databases.some((one) => one.name === 'vigie')) return [];
      const open = indexedDB.open('vigie');
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        open.onsuccess = () => resolve(open.result);
        open.onerror = () => reject(open.error);
      });
      try {
        const request = database.transaction(name).objectStore(name).getAll();
        return await new Promise<Row[]>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result as Row[]);
          request.onerror = () => reject(request.error);
        });
      } finally {
        database.close();
      }
    }, table);
  }
}
