/** News agencies as datelines name them, lower case; a name in brackets needs no entry, one glued to the place does. */
export const agencies: readonly string[] = [
  // 新华社北京11月17日电
  '本报',
  '本報',
  '新华社',
  '新華社',
  '中新社',
  '中新网',
  '中央社',
  '法新社',
  '路透社',
  '美联社',
  // 【ワシントン共同】
  '共同',
  '時事',
  'ロイター',
  // 서울=연합뉴스
  '연합뉴스',
  '뉴시스',
];

/** Words that close a dateline where no dash does: 电 ("wire") in "新华社北京11月17日电". */
export const wireMarks: readonly string[] = ['电', '電', '讯', '訊'];
