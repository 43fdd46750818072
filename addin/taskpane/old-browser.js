// Run only by browsers that know no modules, such as Internet Explorer, which shows add-ins in old Windows versions of
// Office. It is passed on as it is, so it keeps to ES5.
document.getElementById('opening').innerText =
  '这里的浏览器内核太旧，文表不能运行。在 Excel 里：换用 Microsoft 365 或 Excel 2021 以上版本，并安装 WebView2；' +
  '不换 Excel 的：用近年的 Edge、Chrome、火狐或 360 浏览器的极速模式打开离线页 offline.html，或用命令行 wenbiao。';
