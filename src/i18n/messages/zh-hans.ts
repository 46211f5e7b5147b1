import { defineExceptions } from './typed.ts';

/** Texts of the Simplified interface that are not simply the Traditional ones in another script. */
export const zhHans = defineExceptions({
  'nav.names': '拼音索引',
  'names.title': '拼音索引',
  'names.lead': '按拼音排列所有主题名称和别名。',
  'nav.trail': '当前位置',
  'concept.connections': '换乘信息',
  'concept.note': '编者按',
  'search.label': '搜索词语或正文',
  'search.count_other': '“{{query}}”的搜索结果：{{count, number}}条',
});
