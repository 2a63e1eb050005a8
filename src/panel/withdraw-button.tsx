import type { JSX } from 'preact';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';
import { useAsk } from './use-ask.ts';

/** Takes the person's agreement back: from then on nothing is read; what was kept stays until it is deleted. */
export function WithdrawButton(): JSX.Element {
  const { texts } = useInterface();
  const ask = useAsk();
  const toast = useToast();
  const withdraw = async () => {
    const done = await ask('changeSettings', { consentedAt: null });
    if (done !== undefined) toast({ text: texts.welcome.withdrawn });
  };
  return (
    <button type="button" onClick={() => void withdraw()}>
      {texts.welcome.withdraw}
    </button>
  );
}
