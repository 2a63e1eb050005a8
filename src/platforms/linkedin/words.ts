import type { MetricName } from '../../domain/metrics.ts';
import { visibleText } from '../visible-text.ts';

// Words are the last resort, behind icons, attributes and order: they ship to every page, so stems serve several languages
// at once, and a language that is missing costs a detail (a date that stays unknown), never a wrong number.

/** Which count a label names ("12 commentaires"); undefined: no word that is known. */
export function metricNamed(label: string): MetricName | undefined {
  return metricWords.find(([, words]) => words.test(label))?.[0];
}

/** Whether a line begins as what LinkedIn writes in place of the date of a promoted post ("Promoted by NAME"). */
export function isPromotedLine(line: string): boolean {
  return promoted.test(visibleText(line).trim());
}

/** Whether a label speaks of following or of followers. */
export function isAboutFollowing(label: string): boolean {
  return following.test(label);
}

/** Whether a label counts replies to a comment ("3 replies"). */
export function isAboutReplies(label: string): boolean {
  return replies.test(label);
}

/** Whether a label is the badge of the comments by the post's author. */
export function isAuthorBadge(label: string): boolean {
  return authorBadge.test(label);
}

// en fr de es pt it nl pl tr ru vi ja ko zh ar hi; in the order in which they are tried.
const metricWords: readonly (readonly [MetricName, RegExp])[] = [
  ['shares', /repost|publi|diffu|teil|compart|udost|payla|đăng lại/iu],
  ['comments', /[ck]om+ent|yorum|коммент|bình luận|コメント|댓글|评论|評論|تعليق|टिप्पणी/iu],
  ['views', /view|vue|aufruf|visuali|weergav|wyświetl|görüntü|просмотр|lượt xem|再生|조회|观看|مشاهد/iu],
  ['reactions', /r[eé]a[ckçz]\p{L}*[oõ]|반응|リアクション|回[应應]/iu],
];

// As far as they have been seen; the others are told by what an ad lacks.
const promoted =
  /^(promo(ted|cionad|vid|ss[oa])|promu|(post )?sponsori[sz]|anzeige|gesponsert|gepromoot|продвигается|được quảng bá|プロモーション|광고|广告|推广)/iu;

const following =
  /follow|suiv|abonn|folg|sigue|segu|volg|obserw|takip|подпис|theo dõi|フォロ|팔로|关注|追蹤|粉絲|تابع|फ़ॉलो/iu;

const replies =
  /repl[iy]|r[eé]pon|antwo|respu?[eo]s|rispost|odpowied|yanıt|ответ|trả lời|返信|답글|回[复覆]|ردود?|जवाब/iu;

const authorBadge =
  /^(auth?[eo]u?r[ae]?|auteur[·.]?(rice|e)?|verfasser(in)?|författare|forfatter|yazar|автор|tác giả|penulis|投稿者|作成者|작성자|작가|作者|الكاتب|المؤلف|लेखक)$/iu;
