import { type GuardCheck, orNull } from '../guard-check.ts';
import { oncePerSources } from '../guard-sources.ts';
import { wordsOf } from '../sentences-of.ts';

/** Folded words that no brand says to anybody, in the six languages; `*` for any ending. */
const abuse =
  `connard* connasse* pute* putain* salope* salaud* encule* merde* debile* cretin* abruti* bouffon* batard* pd ntm tg fdp nique* niquer* bougnoul* negre* pouffiasse*
  fuck* shit* bitch* asshole* bastard* cunt* dickhead* moron* retard* whore* slut* nigg* faggot* dumbass* stfu idiot* stupid* crap pathetic loser* dumb
  puta* puto* mierda* gilipollas cabron* pendej* imbecil* joder maricon* estupid* zorra*
  scheiss* arschloch* hurensohn* fotze* wichser* schlampe* dumm dumme dummer dummkopf* vollidiot* trottel* miststuck* schwuchtel*
  merda* stronz* cazzo* vaffanculo puttana* troia* bastardo* coglion* cretino* idiota* scemo* froci*
  caralho* foda* fdp porra* cabrao* viado* otario* imbecis kys`.split(/\s+/);
const exact = new Set(abuse.filter((word) => !word.endsWith('*')));
const stems = abuse.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
const phrases =
  /\b(?:t'?es con|sale con|quel con|pauvre con|gros con|bande de cons|ta gueule|ferme[- ]la|va te faire|shut up|go to hell|kill yourself|halt die? (?:klappe|fresse)|verpiss dich|hijo de|vete a la|vai a cagare|vai se f)/;

/** Abuse of anybody. Words that a brand's own name or facts are made of are none. */
export default {
  kind: 'abuse',
  find(text, _, sources) {
    const own = houseWords(sources);
    const words = wordsOf(text);
    return orNull([
      ...words.filter(
        (word) => !own.has(word) && (exact.has(word) || stems.some((stem) => word.startsWith(stem))),
      ),
      ...(words.join(' ').match(phrases) ?? []),
    ]);
  },
} satisfies GuardCheck;

const houseWords = oncePerSources(({ house }) => new Set(wordsOf(house)));
