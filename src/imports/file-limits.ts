/** How much of a file is taken. Beyond these a file is refused, or what lies beyond is left out and a note says so. */
export const fileLimits = {
  /** Bytes of a text file. The largest exports have some 100,000 rows of 300 bytes; this is three times that, and is held in memory once. */
  text: 100 * 2 ** 20,
  /** Bytes of a workbook as it lies on the disk. */
  workbook: 20 * 2 ** 20,
  /** Bytes of the parts of a workbook unpacked: XML packs tenfold, seldom more. */
  workbookUnpacked: 200 * 2 ** 20,
  /** Parts of a workbook: each sheet has a few. */
  workbookEntries: 10_000,
  /** Bytes of an archive as it lies on the disk: pictures and films lie beside the documents, and are passed over. */
  archive: 2 ** 30,
  /** Bytes of an archive's wanted documents, unpacked. */
  archiveUnpacked: 200 * 2 ** 20,
  /** Entries of an archive: a large account's download has some 50,000 pictures. */
  archiveEntries: 500_000,
  /** Rows of a sheet or text file; a sheet of Excel ends at 1,048,576. */
  rows: 1_000_000,
  /** Columns: the widest known export has about 80. */
  columns: 500,
  /** Characters of a cell: what Excel itself allows. */
  cell: 32_767,
  /** Characters of one row of a text file: a quote that is never closed would otherwise swallow all that follows. */
  row: 1_000_000,
} as const;
