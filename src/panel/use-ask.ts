import { useCallback } from 'preact/hooks';
import type { Answer, MessageName, Request } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { useToast } from '../ui/toasts.tsx';
import { useInterface } from './interface-context.tsx';

/** Gives the function that asks the background and tells the person where it could not. Answers undefined then. */
export function useAsk(): <Name extends MessageName>(
  name: Name,
  request: Request<Name>,
) => Promise<Answer<Name> | undefined> {
  const { texts } = useInterface();
  const toast = useToast();
  return useCallback(
    async (name, request) => {
      try {
        return await send(name, request);
      } catch (error) {
        toast({ text: texts.panel.refused(error instanceof Error ? error.message : String(error)) });
        return undefined;
      }
    },
    [texts, toast],
  );
}
