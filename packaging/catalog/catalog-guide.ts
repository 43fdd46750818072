/** 说明.txt of the folder that goes onto the network share. */
export function catalogGuide(share: string | undefined, baseUrl: string): string {
  const folder = share ?? '（打包时没有写 --share）';
  const registry =
    share === undefined
      ? '「受信任目录.reg.示例」里的共享路径是示例，不能直接用：打包时写明 --share，或按下面第 3 步的手工办法做。'
      : `「受信任目录.reg」已写好共享路径 ${share}。`;
  return `文表 Excel 加载项：从共享文件夹安装

网站地址：${baseUrl}
共享文件夹：${folder}
${registry}

信息中心
1. 先架好网站：「网站」文件夹放到 ${baseUrl}，用浏览器打开 ${baseUrl}taskpane.html，没有证书警告，显示「没有连接 Excel」。
2. 把 manifest.xml 放进共享文件夹，使用的人有读取权限即可。共享要用 \\\\服务器\\共享 的写法，不能用盘符。

每台电脑（Windows 版 Excel，LTSC 2021 或更高版本）
3. 关闭 Excel，双击「受信任目录.reg」，确认导入。不能导入的，手工做：Excel「文件」→「选项」→「信任中心」→「信任中心设置」→「受信任的加载项目录」，填共享路径，「添加目录」，勾选「在菜单中显示」，确定，重新打开 Excel。
4. Excel「开始」（或「插入」）→「加载项」→「更多加载项」→「共享文件夹」→「文表」→「添加」。
5. 「开始」选项卡出现「文表」一组，就装好了。

更新：只换网站上的文件，重新打开 Excel 即可；manifest.xml 变了（版本号、按钮）的，换掉共享文件夹里的，各人删去加载项再添加一次。
卸载：在「共享文件夹」里右击「文表」→「删除」，双击「撤除受信任目录.reg」。

微软说明共享文件夹的办法是供测试用的，没有正式支持；Microsoft 365 可以由管理员集中部署 manifest.xml。WPS 不能装这个加载项，用离线页或命令行。
`;
}
