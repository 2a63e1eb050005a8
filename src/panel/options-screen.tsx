import type { JSX } from 'preact';
import { useInterface } from './interface-context.tsx';

/** The settings. */
export function OptionsScreen(): JSX.Element {
  const { texts } = useInterface();
  return <main class="wide-page">{texts.options.title}</main>;
}
