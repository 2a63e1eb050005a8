import type { JSX } from 'preact';
import { ErrorState } from '../ui/notice.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { useInterface } from './interface-context.tsx';
import type { QueryResult } from './use-live-query.ts';

/** Shows what a query gave, or that it is on its way, or that it failed. */
export function Loaded<Value>({
  result,
  children,
}: {
  readonly result: QueryResult<Value>;
  readonly children: (value: Value) => JSX.Element;
}): JSX.Element {
  const { texts } = useInterface();
  switch (result.state) {
    case 'loading':
      return <Skeleton label={texts.panel.loading} />;
    case 'ready':
      return children(result.value);
    case 'failed':
      return (
        <ErrorState>
          <p>
            {texts.panel.failed} {texts.panel.failedKept}
          </p>
          <p class="faint">{result.error instanceof Error ? result.error.message : String(result.error)}</p>
          <button type="button" onClick={() => location.reload()}>
            {texts.panel.retry}
          </button>
        </ErrorState>
      );
  }
}
