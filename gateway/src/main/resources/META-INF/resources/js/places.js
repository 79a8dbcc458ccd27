/** The registry carries Chinese names only; these are the townships' romanised forms (Hanyu Pinyin) for the English page. */
const ROMANISED = {
  130682001: 'Nanchengqu Subdistrict',
  130682002: 'Beichengqu Subdistrict',
  130682003: 'Xichengqu Subdistrict',
  130682004: "Chang'anlu Subdistrict",
  130682100: 'Liuzao',
  130682101: 'Qingfengdian',
  130682102: 'Pangcun',
  130682103: 'Zhuanlu',
  130682104: 'Mingyuedian',
  130682105: 'Dingningdian',
  130682106: 'Dongting',
  130682107: 'Daxinzhuang',
  130682108: 'Dongwang',
  130682109: 'Gaopeng',
  130682110: 'Xingyi',
  130682111: 'Liqingu',
  130682112: 'Ziwei',
  130682113: 'Kaiyuan',
  130682115: 'Zhoucun',
  130682116: 'Xizhong',
  130682203: 'Dongliuchun',
  130682204: 'Haotouzhuang',
  130682205: 'Yangjiazhuang',
  130682206: 'Daluzhuang',
  130682208: 'Xichengxiang',
};

export const CITY = '130682';

/** A unit newer than the list above keeps its Chinese name. */
export function placeName(code, names, lang) {
  if (code === CITY) return lang === 'zh' ? '定州市' : 'Dingzhou';
  return (lang === 'en' && ROMANISED[code]) || names.get(code) || code;
}
