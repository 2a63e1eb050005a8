import type { MetricName } from '../../domain/metrics.ts';
import { visibleText } from '../visible-text.ts';

// Words are the last resort, behind icons, attributes and order: they ship to every page, so stems serve several languages
// at once, and a language that is missing costs a detail (a date that stays unknown), never a wrong number.

/** Which count a label names ("12 commentaires"); undefined: no word that is known. */
export function metricNamed(label: string): MetricName | undefined {
  return metricWords.find(([, words]) => words.test(label))?.[0];
}

/** Whether a line is what LinkedIn writes in place of the date of a promoted post, and nothing else. */
export function isPromotedLine(line: string): boolean {
  const text = folded(line);
  return promotedWords.some((word) => text.startsWith(word) && text.length <= word.length + longestEnding);
}

/** "Promu" and "Promue", "Promovido" and "Promovida". */
const longestEnding = 2;

/** Whether a line begins as one of a promoted post does ("Promoted by NAME"). */
export function beginsPromoted(line: string): boolean {
  const text = folded(line);
  return promotedWords.some((word) => text.startsWith(word));
}

/** Whether a label speaks of following or of followers. */
export function isAboutFollowing(label: string): boolean {
  return following.test(label);
}

// en fr de es pt it nl pl tr ru vi ja ko zh ar hi; in the order in which they are tried.
const metricWords: readonly (readonly [MetricName, RegExp])[] = [
  ['shares', /repost|publi|diffu|teil|compart|udost|payla|đăng lại|再投稿|퍼|转发|轉發|نشر|रीपोस्ट/iu],
  ['comments', /[ck]om+ent|yorum|коммент|bình luận|コメント|댓글|评论|評論|تعليق|टिप्पणी/iu],
  ['views', /view|vue|aufruf|visuali|weergav|wyświetl|görüntü|просмотр|lượt xem|再生|조회|观看|مشاهد/iu],
  ['reactions', /r[eé]a[ck]|reaç|reaz|tepki|реакц|cảm xúc|リアクション|반응|回应|回應|تفاعل|प्रतिक्रिया/iu],
];

const promotedWords = (
  'promoted|post sponsorisé|sponsorisé|promu|anzeige|gesponsert|promocionado|promovid|post sponsorizzato|promosso|' +
  'gepromoot|treść promowana|promowane|öne çıkarılan|tanıtılan|продвигается|được quảng bá|プロモーション|광고|广告|推广|' +
  '促銷內容|贊助|الترويج|تم الترويج|प्रमोट किया गया'
)
  .normalize('NFC')
  .split('|');

const following =
  /follow|suiv|abonn|folg|sigue|segu|volg|obserw|takip|подпис|theo dõi|フォロ|팔로|关注|追蹤|粉絲|تابع|फ़ॉलो/iu;

function folded(text: string): string {
  return visibleText(text).normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}
