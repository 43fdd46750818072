/** 说明.txt of the portable command line. */
export function portableGuide(platforms: readonly string[]): string {
  const node =
    platforms.length === 0
      ? '这份里没有 Node：本机要先装 Node.js 20 或更高版本。'
      : `自带 Node（${platforms.join('、')}），本机不用装 Node，也不用联网。`;
  return `文表 命令行（免安装）

${node}
win-x64 用于 Windows 10、Server 2016 或更高版本；linux-x64、linux-arm64 用于 glibc 2.28 或更高版本的 Linux（统信 UOS 20、银河麒麟 V10）。

一、把整个文件夹复制到本机，位置随意，路径里可以有中文和空格。不要只复制其中几个文件。

二、Windows：在文件夹的地址栏输入 cmd，回车，然后输入

    wenbiao init D:\\奖补2025 --sample
    wenbiao check D:\\奖补2025\\企业奖补工作簿.xlsx
    wenbiao award D:\\奖补2025\\企业奖补工作簿.xlsx --out D:\\奖补2025\\测算结果.xlsx

路径里有空格的，加英文双引号。想在哪个文件夹都能用，把这个文件夹加到「环境变量」的 Path。

三、Linux：在终端里输入

    ./wenbiao init 奖补2025 --sample

提示没有执行权限的，先输入 chmod +x wenbiao，或用 sh wenbiao 代替 ./wenbiao。

四、wenbiao --help 列出所有命令，wenbiao doctor 看本机的字体和数据齐不齐。
退出码：0 没有问题，1 有要改的问题，2 命令写法不对，3 读不了，4 写不了。

五、核对文件没有变动（Linux）：sha256sum -c 哈希清单.txt
更新：换上新的整个文件夹。卸载：删去这个文件夹；没有写注册表，也没有别处的文件。
`;
}
