import { fold } from '../understanding/token.ts';

const kinds: Readonly<Record<string, RegExp>> = {
  '?beauty':
    /\b(?:beau|belle|beaux|belles|magnifiqu\w*|superbe\w*|sublime\w*|joli\w*|splendid\w*|canon|elegant\w*|beautiful|gorgeous|stunning|pretty|lovely|cute|elegant|bonit\w*|precios\w*|hermos\w*|bell(?:o|a|i|e|issim\w+)|stupend\w*|schon\w*|wunderschon\w*|hubsch\w*|lind\w+)\b/,
  '?taste':
    /\b(?:delicieu\w*|regal\w*|gourmand\w*|miam\w*|yum+y?|delicious|tasty|tastes|rico|rica|riquisim\w*|delicios\w*|lecker\w*|kostlich\w*|buon(?:o|a|issim\w+)|deliz\w*|saboros\w*)\b/,
  '?congrats':
    /\b(?:bravo|felicitation\w*|chapeau|congrat\w*|well done|enhorabuena|felicidades|gluckwunsch\w*|complimenti|parabens)\b/,
  '?agree':
    /\b(?:tellement vrai|si vrai|tout a fait|tres juste|tellement juste|bien dit|d'accord|so true|well said|agree\w*|totally|spot on|exactly|totalmente|de acuerdo|genau|stimmt|so wahr|verissimo|d'accordo|concordo|verdade)\b/,
  '?help':
    /\b(?:aid\w+|conseil\w*|tuto\w*|astuce\w*|infos?|utile\w*|depann\w*|explica\w*|help\w*|tips?|advice|useful|tutorial|info|ayud\w*|consejo\w*|util|hilfe|geholfen|tipps?|hilfreich|aiut\w*|consigli\w*|utile|ajud\w*|dicas?|util)\b/,
  '?team':
    /\b(?:equipe|accueil|conseils?|service|personnel|staff|team|service|helpful|equipo|personal|atencion|personale|gentiliss\w*|freundlich\w*|equipa|atendimento)\b/,
};

/** What a comment praises, as conditions of lines: '' where it does, null where it does not. */
export function praiseKinds(comment: string): Readonly<Record<string, string | null>> {
  const folded = fold(comment.slice(0, 2000));
  return Object.fromEntries(Object.entries(kinds).map(([kind, cue]) => [kind, cue.test(folded) ? '' : null]));
}
