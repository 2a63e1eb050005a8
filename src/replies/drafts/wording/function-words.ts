import type { DraftLanguage } from '../languages.ts';

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}

/** Folded words that nearly every sentence of a language has. */
export const functionWords: Readonly<Record<DraftLanguage, ReadonlySet<string>>> = {
  fr: set(
    'le la les l un une des du de d et est sont en au aux avec pour par sur dans ne pas n que qui qu ce c cette ces cet je j nous vous tu te t on il elle votre vos notre nos ton ta tes mon ma mes merci bonjour oui tout toute tous tres plus si ou mais sans chez ca cela etre avoir avez avons a ont suis sommes ravi ravis ici bien toi bientot votre belle bonne journee avis message quelle quel quels',
  ),
  en: set(
    'the a an and is are was were be to of in on at for with it its this that these those you your we our us i me my he she they them not no do does did have has had will would can could if so but as from by or what which when where how thank thanks hello hi yes glad happy just all about here let know very much too s re ll ve',
  ),
  es: set(
    'o el la los las un una unos unas de del y es son esta en al con para por no que se lo le les te tu su sus nos nuestro nuestra os me mi gracias hola si muy mas como cuando donde pero sin este estos esta estas ha han hemos tiene tienes puedes puede aqui todo todos usted ti ustedes eso',
  ),
  de: set(
    'der die das den dem des ein eine einen einem einer und ist sind war in im am an auf mit fur von vom zu zum zur bei nicht kein keine wir uns unser unsere du dich dir dein deine sie ihnen ihr ihre euch ich es er man auch noch nur schon so sehr wie was wo wann wenn aber oder danke hallo ja gern gerne hat haben kann konnen bitte hier dass vielen lieben freut',
  ),
  it: set(
    'o il lo la i gli le un uno una di del dello della dei degli delle e sono in nel nella al alla con per da dal non che si ci ti te vi ve tu tuo tua suo sua la lei noi nostro nostra mi ma grazie ciao molto piu come quando dove ho ha hai abbiamo puoi puo qui tutto anche questo questa questi queste buongiorno se ogni',
  ),
  pt: set(
    'o a os as um uma de do da dos das e em no na nos nas ao com para por pelo pela nao que se lhe te ti tu voce sua seu teu tua nos nosso nossa me mas obrigado obrigada ola muito mais como quando onde tem temos pode podes aqui tudo este esta isso ja sao foi ficamos e',
  ),
};
