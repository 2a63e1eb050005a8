import type { MetricName } from '../../domain/metrics.ts';
import { visibleText } from '../visible-text.ts';

/** Which count a label names ("12 commentaires"); undefined: no word that is known. */
export function metricNamed(label: string): MetricName | undefined {
  const found = Object.entries(metricWords).find(([, words]) => words.test(label));
  return found?.[0] as MetricName | undefined;
}

/** Whether a line is what LinkedIn writes in place of the date of a promoted post, and nothing else. */
export function isPromotedLine(line: string): boolean {
  return promotedLines.has(folded(line));
}

/** Whether a line begins as one of a promoted post does ("Promoted by NAME"). */
export function beginsPromoted(line: string): boolean {
  const text = folded(line);
  return promotedWords.some((word) => text.startsWith(word));
}

/** Whether a header speaks of who follows the author: that is no action of anybody's, so the card is the post's own. */
export function isAboutFollowing(header: string): boolean {
  return following.test(header);
}

/** Whether a label speaks of followers. */
export function isAboutFollowers(label: string): boolean {
  return followers.test(label);
}

// en fr de es pt it nl pl tr ru uk vi id sv da nb cs ro ja ko zh ar hi; in the order in which they are tried.
const metricWords: Partial<Record<MetricName, RegExp>> = {
  shares:
    /repost|republi|ripubbli|rediffus|partage|herplaats|geteilt|weitergeleitet|compart|condivis|udostęp|yeniden paylaş|репост|đăng lại|delning|再投稿|퍼가기|퍼감|转发|轉發|إعادة نشر|रीपोस्ट|दोबारा/iu,
  comments:
    /comment|komment|koment|coment|opmerking|yorum|коммент|комент|bình luận|コメント|댓글|评论|評論|留言|تعليق|टिप्पणी|कमेंट/iu,
  views:
    /\bviews?\b|\bvues?\b|aufruf|visualiza|visualizza|weergave|wyświetl|görüntülen|просмотр|lượt xem|再生|조회|次观看|مشاهد/iu,
  impressions: /impression|impresion|impress[oõ]es|impressie|wyświetleń|インプレッション|노출|展示/iu,
  reactions:
    /r[eé]acti|reaktion|reacci|rea[cç]|reazion|reacti|reakcj|tepki|реакц|cảm xúc|リアクション|반응|回应|回應|تفاعل|प्रतिक्रिया|\blikes?\b|j[’']aime/iu,
};

const promotedWords = [
  // en fr de es pt it nl pl tr ru uk
  ...['Promoted', 'Post sponsorisé', 'Sponsorisé', 'Promu', 'Anzeige', 'Gesponsert', 'Promocionado'],
  ...['Patrocinado', 'Promovido', 'Promovida', 'Post sponsorizzato', 'Promosso', 'Gepromoot', 'Gesponsord'],
  ...[
    'Treść promowana',
    'Promowane',
    'Öne çıkarılan içerik',
    'Tanıtılan içerik',
    'Продвигается',
    'Просувається',
  ],
  // vi id sv da nb fi cs hu ro el
  ...[
    'Được quảng bá',
    'Dipromosikan',
    'Marknadsfört',
    'Promoveret',
    'Promotert',
    'Mainostettu',
    'Propagováno',
  ],
  ...['Kiemelt', 'Promovat', 'Προωθημένη', 'Nai-promote'],
  // ja ko zh th hi mr bn te pa
  ...[
    'プロモーション',
    '광고',
    '广告',
    '推广',
    '促銷內容',
    '贊助',
    'ได้รับการโปรโมท',
    'प्रमोट किया गया',
    'प्रमोट केले',
  ],
  ...['প্রমোটেড', 'ప్రమోట్ చేయబడింది', 'ਪ੍ਰੋਮੋਟ ਕੀਤਾ'],
  // ar fa he
  ...['الترويج', 'تم الترويج', 'مروج', 'تبلیغشده', 'ממומן'],
].map(folded);
const promotedLines = new Set(promotedWords);

const following =
  /\bfollow|suiv|\bfolg|\bsigue|\bsiguen|seguem|\bsegue|seguono|seguid|seguit|\bvolg|gevolgd|obserwu|takip|подпис|следят|стежать|theo dõi|mengikuti|diikuti|följer|følger|フォロー|팔로우|关注|追蹤|يتابع|متابع|फ़ॉलो|अनुसरण/iu;
const followers =
  /follower|abonn|seguid|volger|obserwuj|takipçi|подписчик|підписник|người theo dõi|pengikut|följare|følgere|フォロワー|팔로워|关注者|追蹤者|粉絲|متابع|फ़ॉलोअर/iu;

function folded(text: string): string {
  return visibleText(text).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
