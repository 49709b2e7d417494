import type { QuotationTable } from '../../quotation-table';
import { wordList } from '../../word-list';

export const quotations: QuotationTable = {
  quoteMarks: [
    ['“', '”'],
    ['「', '」'],
    ['『', '』'],
    ['‘', '’'],
  ],
  dashDialogue: false,
  dashInserts: false,
  leadingApostrophes: [],
  termWords: wordList('叫做, 称为, 稱為, 被称为, 被稱為, 号称, 號稱'),
  nameWords: wordList(
    '所谓, 所謂, 所谓的, 所謂的, 名为, 名為, 俗称, 俗稱, 题为, 題為, 绰号, 外号, 綽號, 简称, 簡稱, 代号',
  ),
  titleNouns: wordList(
    '电影, 電影, 节目, 節目, 歌曲, 专辑, 小说, 小說, 游戏, 遊戲, 系列, 项目, 计划, 行动, 栏目, 卫星, 衛星, 火箭, 飞船, 航母, 台风, 颱風, 飓风, 颶風, 首届, 首屆, 第一届, 品牌, 论坛, 論壇, 网站, 網站, 平台, 专栏, 專欄, 社群',
  ),
  // “静港”号, 「不知足」論
  namesAfter: wordList(
    '号, 號, 论, 論, 案, 事件, 计划, 計劃, 行动, 行動, 奖, 獎, 项目, 工程, 活动, 活動, 系列, 模式, 战略, 戰略, 政策, 运动, 運動, 理论, 论坛, 論壇, 杯, 展, 楼, 星, 卫星, 榜, 峰会, 峰會, 大会, 大會, 倡议, 倡議, 协议, 協議, 条例, 條例, 法案, 专案, 專案, 方案, 工程, 牌, 党, 黨, 队, 隊, 组合, 組合, 公司, 集团, 集團, 基金, 基金会, 基金會, 联盟, 聯盟, 协会, 協會, 平台, 原则, 原則, 精神, 现象, 現象, 效应, 效應, 一词, 一詞, 二字, 三字, 品牌, 电影, 電影',
  ),
  reported: { conjunctions: [], afterComma: false, afterObject: false, negations: [] },
};
