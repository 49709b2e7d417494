import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['「', '」'],
    ['『', '』'],
    ['“', '”'],
  ],
  dashDialogue: false,
  dashInserts: false,
  leadingApostrophes: [],
  termWords: wordList('作品'),
  nameWords: wordList('いわゆる, 通称, 愛称, 題名'),
  titleNouns: wordList(
    '会派, 同会派, 与党会派, 野党会派, 政党, 政治団体, 団体, グループ, バンド, アイドルグループ, ブランド, サイト, アプリ, ゲーム, 特集, 連載, コーナー, 合唱曲, 絵本, 映画, ドラマ, 番組, 小説, 著書, 楽曲, 新曲, アルバム, 雑誌, 月刊誌, 週刊誌, 漫画, 企画展, 同窓会組織, 組織, 店, 旅館, 校舎, 新校舎, 前身, 施設',
  ),
  // 「静港記念館」の建設, 「静港」という名
  namesAfter: wordList(
    'という名, という名前, 段階, 杯, 論, 事故, 大会, 作戦, 会議, 協定, 条約, 条例, 構想, 現象, 症候群, 世代, 詐欺, 商法, 丸, 線, 駅, 館, 会, 党, 派, 団, 祭, 店, 亭, 病院, 機構, シリーズ, プロジェクト, フェスティバル, グループ, ツアー, センター, レディス, カップ, と呼ばれる, と呼ばれた, と名付け, と題し, と題した, と題する, を上演, を出版, を発売, を公開, を開催, 事件, 問題, 法, 制度, 計画, 号, 賞, 展, 棟, の建設, の承認, とは, を開発, を運営, を主演, に出演, の主演, の監督, の著者, の舞台, を受賞',
  ),
  reported: { conjunctions: [], afterComma: false, afterObject: false, negations: [] },
};
