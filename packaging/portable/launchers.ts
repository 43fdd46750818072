import { windowsLines } from '../output/notepad-text.js';

/** Shown where there is no Node: in a file of its own, since wenbiao.cmd may hold ASCII only. */
export const noNodeText = `没有找到 Node，文表没有运行。
这份安装包里没有本机用的 Node：换用带有 Node 的安装包，或装好 Node.js 20 或更高版本后再试。
`;

/**
 * wenbiao.cmd. ASCII only: cmd reads it in the code page of the console. The program writes UTF-8, so the code page is
 * 65001 while it runs, then what it was; its exit code is passed on. `%~dp0` and `%*` in quotes and as typed keep spaces,
 * Chinese and quotes; delayed expansion is off, so that `!` is only itself. 9009 is how cmd says that a program is not there.
 */
export const windowsLauncher = windowsLines(`@echo off
setlocal EnableExtensions DisableDelayedExpansion
set "WENBIAO_NODE=%~dp0node\\win-x64\\node.exe"
if not exist "%WENBIAO_NODE%" set "WENBIAO_NODE=node.exe"
set "WENBIAO_CHCP=%SystemRoot%\\System32\\chcp.com"
set "WENBIAO_CODE_PAGE="
for /f "tokens=2 delims=:." %%A in ('"%WENBIAO_CHCP%"') do set "WENBIAO_CODE_PAGE=%%A"
"%WENBIAO_CHCP%" 65001 >nul
"%WENBIAO_NODE%" "%~dp0program\\main.js" %*
set "WENBIAO_EXIT=%ERRORLEVEL%"
if "%WENBIAO_EXIT%"=="9009" type "%~dp0program\\no-node.txt" 1>&2
if "%WENBIAO_EXIT%"=="9009" set "WENBIAO_EXIT=4"
if defined WENBIAO_CODE_PAGE "%WENBIAO_CHCP%" %WENBIAO_CODE_PAGE% >nul
endlocal & exit /b %WENBIAO_EXIT%
`);

/** `wenbiao` for Linux, which may also be reached by a link. A copy over a Windows share loses the right to execute Node. */
export const linuxLauncher = `#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")") || exit 4
case $(uname -m) in
  x86_64) node=$here/node/linux-x64/node ;;
  aarch64) node=$here/node/linux-arm64/node ;;
  *) node= ;;
esac
if [ -f "$node" ]; then
  [ -x "$node" ] || chmod +x "$node" || exit 4
elif ! node=$(command -v node); then
  cat "$here/program/no-node.txt" >&2
  exit 4
fi
exec "$node" "$here/program/main.js" "$@"
`;
