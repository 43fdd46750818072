import { describe, expect, test } from 'vitest';
import { windowsLauncher } from '../../packaging/portable/launchers.js';

describe('wenbiao.cmd', () => {
  const lines = windowsLauncher.split('\r\n');

  test('is ASCII with the line ends of Windows, so that no code page changes it', () => {
    expect(windowsLauncher).toMatch(/^[\r\n\x20-\x7e]+$/u);
    expect(windowsLauncher.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test('has no per cent sign but in names of variables and arguments', () => {
    const known = /%%A|%~dp0|%\*|%(SystemRoot|ERRORLEVEL|WENBIAO_[A-Z_]+)%/gu;
    expect(windowsLauncher.replaceAll(known, '')).not.toContain('%');
  });

  test('quotes every path, so that blanks and brackets do no harm, and passes the arguments as typed', () => {
    expect(lines).toContain('"%WENBIAO_NODE%" "%~dp0program\\main.js" %*');
    for (const line of lines.filter((each) => each.includes('%~dp0'))) {
      expect(line).toMatch(/"(WENBIAO_NODE=)?%~dp0[^"]*"/u);
    }
  });

  test('keeps the exit code and gives the console its code page back, in this order', () => {
    const at = (start: string) => lines.findIndex((line) => line.startsWith(start));
    const steps = [
      at('setlocal EnableExtensions DisableDelayedExpansion'),
      at('for /f "tokens=2 delims=:."'),
      at('"%WENBIAO_CHCP%" 65001 >nul'),
      at('"%WENBIAO_NODE%"'),
      at('set "WENBIAO_EXIT=%ERRORLEVEL%"'),
      at('if defined WENBIAO_CODE_PAGE "%WENBIAO_CHCP%" %WENBIAO_CODE_PAGE% >nul'),
      at('endlocal & exit /b %WENBIAO_EXIT%'),
    ];
    expect(steps).not.toContain(-1);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
  });
});
