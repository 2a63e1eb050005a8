// What may be said of an error in a bug report: the words that browsers, the libraries and our own code use when something goes
// wrong. A name or a sentence of anybody is not among them; a word that is missing here costs a "…" in the report.

/** Names of errors that browsers, Dexie and zod throw. */
export const errorNames: ReadonlySet<string> = new Set(
  `Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError InternalError
  AbortError ConstraintError DataCloneError DataError InvalidAccessError InvalidStateError NetworkError NotAllowedError
  NotFoundError NotReadableError NotSupportedError OperationError QuotaExceededError ReadOnlyError SecurityError TimeoutError
  TransactionInactiveError UnknownError VersionError
  BulkError DatabaseClosedError DexieError ForeignAwaitError InvalidArgumentError InvalidTableError
  MissingAPIError ModifyError NoSuchDatabaseError OpenFailedError PrematureCommitError SchemaError SubTransactionError
  UnsupportedError UpgradeError VersionChangeError ZodError RequestRefused`.split(/\s+/),
);

/** In small letters. */
export const wordsOfErrors: ReadonlySet<string> = new Set(
  `a aborted access accessing after already an and another any api argument arguments array as assignment at attempt
  backing be because been before being bigint blob boolean bound bulk by call called can cannot cause channel circular class clone
  cloned close closed closing code column connection constant constraint constructor context convert converting convertible could
  cursor data database deadlock defined delete deleted denied dexie disk does element empty encountered end error errors
  evaluating exceeded exist exists expected extension failed field file finished for found from function generator
  get getter given had has have html id if import in index indexed initialization inner input instance
  instanceof internal invalid invalidated is it items iterable iterator json key keys large length limit line list load loop
  malformed map maximum memory message missing module must negative network new no node non not nothing null number
  object observer of on one only open operation operations or out outside overflow owner parameter parse pending permission port
  position primitive private promise properties property prototype put quota range read reading readonly
  receiver receiving reduce reference refused rejected removed request require required resize resource response result
  running schema script selector set setter setting size stack storage store string structure supported symbol syntax table tab tables
  than that the there this timeout times to token too transaction type unable undefined unexpected unhandled unknown
  unterminated upgrade url valid value values version was while with within without worker write
  bulkput bulkget bulkadd bulkdelete idbdatabase idbobjectstore idbtransaction idbindex idbcursor idbkeyrange indexeddb
  completion notifications undelivered establish`.split(/\s+/),
);
