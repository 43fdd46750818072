import type { houseStyle } from '../../generator/layout/house-style.js';

type Typeface = keyof typeof houseStyle.typefaces;

/** What is known of a typeface that documents name. */
interface TypefaceSource {
  /** The family's other name: it is the very same. */
  readonly also: string;
  /** Families of the same design by other makers, nearest first: what office programs take when it is missing. */
  readonly near: readonly string[];
  /** How a bureau comes by it. */
  readonly mend: string;
}

/** Typefaces are property: each comes with a system, an office program or a licence of the bureau. */
export const typefaceSources: Readonly<Record<Typeface, TypefaceSource>> = {
  fangSong: {
    also: 'FangSong_GB2312',
    near: ['仿宋', 'FangSong', 'STFangsong', '华文仿宋', '方正仿宋_GBK', '方正仿宋简体', 'FandolFang'],
    mend: 'Windows 自带的是「仿宋」，不是这个名称；从本单位已有授权的机器取 GB2312 版安装，或向字库厂商购买',
  },
  kaiTi: {
    also: 'KaiTi_GB2312',
    near: ['楷体', 'KaiTi', 'STKaiti', '华文楷体', '方正楷体_GBK', '方正楷体简体', 'FandolKai'],
    mend: 'Windows 自带的是「楷体」，不是这个名称；从本单位已有授权的机器取 GB2312 版安装，或向字库厂商购买',
  },
  heiTi: {
    also: 'SimHei',
    near: ['STHeiti', '华文黑体', '方正黑体_GBK', '方正黑体简体', 'FandolHei'],
    mend: 'Windows 中文版自带（simhei.ttf）；其他系统从本单位有授权的 Windows 取来安装',
  },
  xiaoBiaoSong: {
    also: 'FZXiaoBiaoSong-B05S',
    near: ['方正小标宋_GBK', '华文中宋', 'STZhongsong'],
    mend: '方正字库官网 www.foundertype.com 下载安装；单位使用要有授权',
  },
  song: {
    also: 'SimSun',
    near: ['STSong', '华文宋体', '方正书宋_GBK', '方正书宋简体', 'FandolSong'],
    mend: 'Windows 中文版自带（simsun.ttc）；其他系统从本单位有授权的 Windows 取来安装',
  },
};
