import { defineExceptions } from './typed.ts';

/** Texts of the Simplified interface that are not simply the Traditional ones in another script. */
export const zhHans = defineExceptions({
  'site.tagline': '把销售的用语和观念连成一张路线图。日语、马来语、中文、韩语共用同一套站号，换一种语言也能找到同一个主题。',
  'nav.names': '拼音索引',
  'names.title': '拼音索引',
  'names.lead': '按拼音排列所有主题名称和别名。',
  'nav.trail': '当前位置',
  'concept.connections': '换乘信息',
  'concept.note': '编者按',
  'search.label': '搜索词语或正文',
  'search.count_other': '“{{query}}”的搜索结果：{{count, number}}条',
  'search.byName': '名称匹配',
  'search.inTexts': '正文匹配',
  'search.matched': '匹配名称：{{name}}（{{language}}）',
  'search.through': '在{{language}}正文中找到',
  'search.namesOnly': '无法加载正文的搜索数据，仅列出名称匹配的主题。',
  'search.noneFiltered': '在当前的筛选条件下，找不到符合“{{query}}”的主题。',
  'search.recentHint_other': '{{count, number}}条最近搜索，按Delete键可逐条删除。',
  'search.recentClear': '清空最近搜索',
  'pair.copy': '复制这一节的{{language}}版链接',
  'pair.copied': '已复制',
  'pair.copyFailed': '无法复制，请改用标题上的链接。',
  'terms.permalink': '“{{label}}”这一行的链接',
});
