import type { JSX } from 'preact';
import { useInterface } from './interface-context.tsx';

/** The full-page report. */
export function ReportScreen(): JSX.Element {
  const { texts } = useInterface();
  return (
    <main class="wide-page">
      <h1>{texts.panel.account}</h1>
    </main>
  );
}
